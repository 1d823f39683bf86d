// Spanish words of the matcher.
// Data only; see vocabulary.ts for what each list means.

import { groups, words, type Vocabulary } from './vocabulary.ts';

export const spanish: Vocabulary = {
  language: 'es',
  functionWords: words`
    el | la | los | las | lo | un | una | unos | unas | de | del | y | e | o | u | a | al | en | con | por | para | sobre | entre | desde |
    hasta | según | durante | mediante | ante | bajo | tras | hacia | que | quien | quienes | cual | cuales | cuyo | donde | cuando | como |
    si | se | su | sus | es | son | ser | está | están | estar | ha | han | haber | puede | pueden | debe | deben | todo | toda | todos | todas |
    otro | otra | otros | otras | cada | este | esta | estos | estas | ese | esa | dicho | dicha | así | además | también | incluyendo |
    incluido | necesario | necesaria | necesarios | necesarias | relacionado | relacionada | relacionados | relacionadas | correspondiente |
    correspondientes | diversos | diversas | etc | responsable | encargado | encargada`,
  fillers: words`
    ser responsable de | es responsable de | responsabilizarse de | encargarse de | se encarga de | estar a cargo de | a cargo de |
    velar por`,
  commonWords: words`
    gestión | gestionar | planificación | planificar | desarrollo | desarrollar | elaborar | implementar | organizar | coordinar |
    coordinación | seguimiento | controlar | control | asegurar | mantener | mantenimiento | trabajo | tarea | actividad | empresa |
    departamento | equipo | personal | empleado | cliente | servicio | producto | proyecto | sistema | proceso | procedimiento | calidad |
    informe | registro | información | datos | documento | preparar | realizar | participar | análisis | evaluación | formación |
    capacitación | comunicación | problema | necesidad | diario | área | seguridad | objetivo`,
  negations: words`no | sin | nunca | ningún | ninguna | ninguno | salvo | excepto`,
  conjunctions: words`y | e | o | u | también`,
  prepositions: words`
    a | al | en | con | por | para | sobre | entre | desde | hasta | según | durante | mediante | ante | bajo | tras | hacia | de | del |
    cuando | donde`,
  actorMarks: words`por | a | al | con | sin`,
  actors: groups`
    superior | supervisor | jefe | jefa | jefatura | gerente | gerencia | director | directora | dirección | encargado;
    departamento | área | sección | unidad | equipo | oficina;
    empleado | empleada | personal | trabajador | trabajadora | colaborador | subordinado | compañero | plantilla | aprendiz;
    cliente | clienta | visitante | usuario | paciente | alumno | estudiante | huésped | residente;
    proveedor | contratista | fabricante;
    autoridad | administración | comité | consejo | ayuntamiento`,
  sameVerbs: groups`
    realizar | ejecutar | efectuar | llevar | desempeñar;
    gestionar | dirigir | administrar | manejar | liderar;
    elaborar | crear | diseñar | redactar | desarrollar | establecer | preparar | formular;
    asegurar | garantizar | velar; mantener | conservar;
    supervisar | vigilar | controlar | seguir | monitorear;
    verificar | comprobar | revisar | inspeccionar | examinar;
    evaluar | analizar | valorar; determinar | identificar | definir | detectar;
    proporcionar | suministrar | ofrecer | facilitar | entregar; comprar | adquirir | pedir | encargar;
    ayudar | apoyar | asistir | colaborar; asesorar | aconsejar | recomendar;
    formar | capacitar | enseñar | instruir; informar | comunicar | reportar | notificar;
    coordinar | organizar | planificar | programar; utilizar | usar | emplear; reparar | arreglar;
    elegir | seleccionar; modificar | adaptar | actualizar; registrar | anotar | documentar;
    mejorar | optimizar; limpiar | lavar; asignar | distribuir | repartir; aprobar | autorizar; cumplir | respetar; atender | responder`,
  sameThings: [],
  authority: {
    approve: words`aprobar | autorizar`,
    report: words`informar | comunicar | reportar | notificar`,
    assist: words`ayudar | apoyar | asistir | colaborar`,
    supervise: words`supervisar`,
    recommend: words`recomendar | proponer | sugerir`,
  },
  lightVerbs: words`hacer | dar | tomar | tener | realizar | efectuar | llevar | ofrecer`,
  endings: words`
    amientos | amiento | imientos | imiento | aciones | acion | iciones | icion | adores | adora | ador | idades | idad | iendo | ando |
    ados | adas | idos | idas | ado | ada | ido | ida | ar | er | ir | es | as | os | a | e | o | s`,
};
