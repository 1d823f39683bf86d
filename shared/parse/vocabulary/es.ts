// Spanish words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { words, type Vocabulary } from './vocabulary.ts';

export const spanish: Vocabulary = {
  language: 'es',
  labels: {
    title: words`
      denominación del cargo | nombre del cargo | nombre del puesto | cargo | puesto | título del puesto | título del cargo |
      denominación | denominación del puesto | puesto de trabajo | nombre de la posición | identificación del puesto |
      denominación del empleo | empleo | función | plaza | título | vacante | posición | perfil del cargo | nombre | rol |
      ocupación | cargo o puesto | nombre del empleo`,
    department: words`
      dependencia | departamento | área | unidad | sección | gerencia | dirección | división | proceso |
      área o departamento | departamento o área | unidad administrativa | área de trabajo | servicio | oficina |
      coordinación | área/departamento | departamento/área | unidad organizativa | subgerencia | depto. | delegación | equipo`,
    company: words`empresa | compañía | organización | institución | entidad | empleador | razón social`,
    location: words`
      lugar de trabajo | ubicación | ciudad | lugar | sede | localidad | sede de trabajo | ubicación del puesto |
      centro de trabajo | población | localización`,
    superiors: words`
      jefe inmediato | jefe directo | reporta a | superior inmediato | superior directo | le reporta a |
      jefe inmediato superior | cargo del jefe inmediato | supervisor | supervisado por | depende de |
      dependencia jerárquica | reportar a | supervisor inmediato | supervisor directo | responsable directo |
      superior jerárquico | jefatura inmediata | puesto superior | cargo superior | subordinado a | reporte a | jefe |
      jefa inmediata | responde a | bajo la supervisión de | jefatura directa | puesto al que reporta |
      cargo al que reporta | a quién reporta | superior | dependencia directa | reporta directamente a |
      dependencia jerárquica directa`,
    subordinates: words`
      personas a su cargo | personal a su cargo | personal a cargo | personas a cargo | le reportan | supervisa a |
      supervisa | coordina | coordina a | subordinados | cargos que le reportan | puestos que le reportan | colaboradores |
      subordinados directos | tiene a su cargo | supervisión ejercida | supervisa a: | cargos a su cargo |
      puestos a su cargo | reportes directos | equipo a cargo | cargos subordinados | puestos subordinados | manda sobre |
      colaboradores a cargo | número de personas a cargo | personas que supervisa | puestos que supervisa |
      cargos que supervisa | supervisión | reportan a este cargo | quién le reporta | cargos bajo su supervisión`,
    duties: words`
      funciones | funciones principales | funciones específicas | funciones generales | funciones esenciales |
      responsabilidades | tareas | actividades | principales funciones | descripción de funciones |
      descripción de las funciones | tareas principales | descripción de tareas | responsabilidades principales | qué harás |
      tus funciones | tu misión | tareas a realizar | actividades principales | labores | obligaciones | atribuciones |
      funciones del cargo | funciones del puesto | deberes | deberes y responsabilidades | funciones y responsabilidades |
      descripción genérica | descripción específica | tus responsabilidades | actividades a realizar | ¿qué harás? |
      ¿qué vas a hacer? | lo que harás | cometidos | tus tareas | tu día a día | qué vas a hacer |
      en qué consiste el trabajo | funciones a desempeñar | funciones a realizar | trabajo a realizar | tareas periódicas |
      tareas diarias`,
    requirements: words`
      requisitos | perfil | estudios | experiencia | formación | formación académica | educación | conocimientos |
      habilidades | competencias | destrezas | perfil del puesto | perfil requerido | perfil buscado | requisitos mínimos |
      requerimientos | escolaridad | nivel académico | qué buscamos | buscamos | se requiere | tu perfil |
      requisitos del cargo | requisitos del puesto | requisitos deseables | se valorará | valorable | deseable | idiomas |
      otros requisitos | otros | formación requerida | experiencia requerida | experiencia laboral | nivel de estudios |
      titulación | aptitudes | qué pedimos | qué necesitamos | lo que buscamos | indispensable | cualificación |
      capacitación | cursos | licencias | imprescindible | se pide | pedimos | ¿qué buscamos? | ¿qué pedimos? |
      qué necesitas | ¿qué necesitas? | especificaciones del puesto | requisitos exigidos | carné | carnet | permiso`,
    section: words`
      proceso de selección | cómo aplicar | cómo postular |
      objetivo del cargo | objetivo del puesto | objetivo | objetivos | objetivo general | misión | misión del cargo |
      misión del puesto | propósito | propósito del cargo | propósito principal | propósito del puesto | resumen |
      resumen del cargo | resumen del puesto | ofrecemos | se ofrece | qué ofrecemos | beneficios | condiciones |
      condiciones laborales | condiciones de trabajo | autoridad | autoridades | facultades | nivel de autoridad |
      relaciones | relaciones internas | relaciones externas | relaciones de trabajo | ambiente de trabajo | riesgos |
      esfuerzo | identificación del cargo | datos generales | datos de identificación | descripción general |
      descripción del puesto | descripción del cargo | naturaleza del puesto | naturaleza del cargo | indicadores |
      equipo y herramientas | herramientas | quiénes somos | sobre nosotros | ¿qué ofrecemos? | te ofrecemos | alcance |
      finalidad | finalidad del puesto | función básica | función principal | descripción | ámbito de decisión |
      toma de decisiones | sustituye a | sustituido por | reemplazo | suplente | evaluación | observaciones | nota |
      información general | identificación | relación laboral | lo que ofrecemos | condiciones ambientales | autonomía |
      poderes | responsabilidad por bienes | potestades`,
    form: words`
      código | nivel | grado | fecha | elaboró | revisó | aprobó | aprobado por | elaborado por | revisado por | versión |
      página | firma | horario | jornada | jornada laboral | turno | salario | sueldo | tipo de contrato | contrato |
      número de plazas | número de cargos | categoría | naturaleza | clasificación | código del cargo |
      fecha de elaboración | fecha de actualización | vigencia | referencia | modalidad | remuneración | incorporación |
      no. de cargos | nº de plazas | tipo de jornada | duración | frecuencia | periodicidad | grupo | titular |
      grupo profesional | vacantes | ref. | clave | nivel jerárquico`,
    document: words`
      manual de funciones | descripción de puesto | descripción de cargo | perfil de cargo | perfil de puesto |
      ficha de puesto | ficha del puesto | oferta de empleo | manual de cargos | manual de puestos | descriptivo de puesto |
      descriptivo de cargo | descripción y perfil de puesto | descripciones de puestos | manual de organización y funciones |
      ficha de cargo | hoja de funciones | descripción del puesto de trabajo | análisis y descripción de puestos |
      ficha de funciones`,
    stop: words`
      disposiciones generales |
      contacto | inscripción | ofertas similares | empleos similares |
      ofertas relacionadas | interesados | postulación | normas generales | reglas generales | índice |
      anexos | anexo | ver también | compartir | también te puede interesar | aviso legal | para todo el personal |
      reglas para todo el personal | normas para todo el personal | firmas`,
  },
  verbLabels: {
    superiors: words`
      reportará a | reportará al | reportará a la | reportarás a | reportarás al | reportas a | reportas al |
      dependerá de | dependerá del | dependerá de la | dependerás de | dependerás del | dependes de | dependes del |
      responde a | responde al | responde a la | rinde cuentas a | rinde cuentas al | está subordinado a |
      está subordinado al | está subordinada al | está bajo la supervisión del | depende jerárquicamente de |
      depende jerárquicamente del |
      reporta a | reporta al | reporta a la | reporta directamente al | reporta directamente a la | depende de |
      depende del | depende de la | depende directamente del | depende directamente de la | responde ante el |
      responde ante la | le reporta a`,
    subordinates: words`
      supervisa al | tiene a su cargo a | tiene a su cargo al |
      le reportan | supervisa a | coordina a`,
  },
  holders: words`
    usted | el titular | la titular | el puesto | este puesto | el ocupante | la ocupante | el ocupante del puesto | el cargo | la persona | el trabajador | el titular del puesto`,
  nouns: {
    duties: words`corresponde | 
      funciones | responsabilidades | tareas | actividades | deberes | obligaciones | atribuciones | labores | cometidos`,
    requirements: words`requisitos | requerimientos | competencias | conocimientos | habilidades | perfil`,
    section: words`finalidad | propósito | misión | objetivos | beneficios | condiciones | facultades | relaciones | objetivo | autoridad`,
    document: words`descripción | ficha | perfil | manual`,
    title: words`denominación | nombre`,
  },
  modifiers: words`
    requerido | exigido | deseado | buscado | profesional |
    principales | principal | generales | específicas | especificas | específicos | esenciales | cargo | puesto | básicas |
    diarias | periódicas | eventuales | ocasionales | mínimos | deseables | detalladas | permanentes | propias | otras |
    adicionales | trabajo | laborales | tus | sus | empleo | esencial | clave | posición | complementarias | inherentes |
    descripción | comunes | técnicas | indispensables | secundarias | habituales | profesionales | académicos | siguientes |
    son | listado | relación | detalle | plaza`,
  joiners: words`
    de | del | la | el | los | las | y | e | o | u | a | al | en | para | por | con | un | una | su | sus | que | se | es |
    son | como | según | sobre | entre | sin | hasta | desde | cada | todo | todos | todas | lo | le | no | este | esta |
    ante | bajo | cuando | si | nuestro | nuestra`,
  postWords: words`puesto | cargo | plaza`,
  everybody: words`puestos | cargos |
    personal | empleados | trabajadores | colaboradores | miembros | todos | equipo`,
  posts: words`
    jefe | jefa | auxiliar | gerente | director | directora | encargado | encargada | técnico | técnica | asistente |
    coordinador | coordinadora | supervisor | supervisora | operario | operaria | operador | operadora | conductor |
    conductora | chofer | cocinero | cocinera | mesero | mesera | camarero | camarera | cajero | cajera | vendedor |
    vendedora | secretario | secretaria | tesorero | tesorera | presidente | presidenta | contador | contadora | analista |
    almacenista | bodeguero | bodeguera | mecánico | mecánica | electricista | enfermero | enfermera | médico | médica |
    maestro | maestra | profesor | profesora | docente | ingeniero | ingeniera | vigilante | guardia | portero | portera |
    limpiador | limpiadora | jardinero | jardinera | recepcionista | administrador | administradora | inspector |
    inspectora | ayudante | aprendiz | becario | becaria | responsable | capitán | marinero | panadero | panadera |
    carnicero | carnicera | chef | mozo | moza | botones | conserje | gobernanta | comprador | compradora | asesor |
    asesora | consultor | consultora | programador | programadora | desarrollador | desarrolladora | diseñador | diseñadora |
    monitor | monitora | entrenador | entrenadora | socorrista | bibliotecario | bibliotecaria | farmacéutico |
    farmacéutica | odontólogo | psicólogo | psicóloga | abogado | abogada | notario | agente | comercial | ejecutivo |
    ejecutiva | especialista | delegado | delegada | subdirector | subdirectora | subgerente | capataz | maquinista |
    soldador | soldadora | pintor | pintora | albañil | fontanero | fontanera | carpintero | carpintera | peón | mensajero |
    mensajera | repartidor | repartidora | oficial | promotor | promotora | gestor | gestora | vocal | regente | mayordomo |
    guía | taquillero | taquillera | acomodador | acomodadora | veterinario | veterinaria | cuidador | cuidadora | químico |
    laboratorista`,
  postEndings: words`dor | dora | tor | tora | sor | sora | ero | era | ista | ario | aria | ante | ente`,
  notPosts: words`
    ingrediente | ingredientes |
    documento | primero | primera | lista | revista | inventario | horario | salario | diario | diaria | necesario |
    necesaria | maquinaria | cliente | ambiente | importante | durante | mediante | siguiente | vigente | pendiente |
    manera | carrera | dinero | entrevista | vista | factor | sector | motor | valor | cartera | caldera | madera |
    comentario | formulario | usuario | calendario | mobiliario | existente | fuente | permanente | almacenera |
    correctamente | previamente`,
  departments: words`
    departamento | área | sección | unidad | gerencia | dirección | bodega | cocina | comedor | almacén | logística |
    administración | ventas | compras | producción | mantenimiento | recepción | contabilidad | finanzas | seguridad |
    limpieza | taller | oficina | servicio | taquilla | laboratorio | pista`,
  units: words`departamento | área | sección | unidad | dirección | equipo`,
  none: words`
    ninguna | ninguno | nadie | no aplica | n.a. | no | no tiene | sin personal a cargo | ninguno. | ninguna. | nadie. |
    sin | cero`,
  and: words`y | e | o | u`,
  chrome: words`
    firma del | firma de la | firmas |
      página  | elaboró | revisó | aprobó | elaborado por | firma | compartir | imprimir | iniciar sesión | publicado |
    publicada | inicio > | volver | fecha y firma | recibí | todos los derechos | inscribirme | inicio › | leído y`,
  advice: words`
    descripción de puesto | descripciones de puesto | verbo | verbos | candidato | candidatos | redactar | redacte |
    redacción | por ejemplo | evite | evitar | frase | frases | lector | plantilla | anuncio | anuncios | oferta de empleo |
    describa | indique | mencione | consejos | use | utilice | escriba | escribir | evita | escribe | redacta | reclutador |
    aspirantes | aspirante | oraciones`,
  frequent: words`
    de | la | el | los | las | y | en | del | para | con | por | se | su | al | que | una | un | cargo | funciones | es |
    según`,
};
