// Spanish words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { spanishOtherLabels } from './es-other-labels.ts';
import { spanishRoleLabels } from './es-role-labels.ts';
import { words, type Vocabulary } from './vocabulary.ts';

export const spanish: Vocabulary = {
  language: 'es',
  labels: { ...spanishRoleLabels, ...spanishOtherLabels },
  verbLabels: {
    superiors: words`
      depende de | depende de la | depende del | depende directamente de la | depende directamente del |
      depende jerárquicamente de | depende jerárquicamente del | dependerá de | dependerá de la | dependerá del |
      dependerás de | dependerás del | dependes de | dependes del | está bajo la supervisión del | está subordinada al |
      está subordinado a | está subordinado al | le reporta a | reporta a | reporta a la | reporta al |
      reporta directamente a la | reporta directamente al | reportará a | reportará a la | reportará al | reportarás a |
      reportarás al | reportas a | reportas al | responde a | responde a la | responde al | responde ante el |
      responde ante la | rinde cuentas a | rinde cuentas al`,
    subordinates: words`
      coordina a | le reportan | supervisa a | supervisa al | tiene a su cargo a | tiene a su cargo al`,
  },
  holders: words`
    el cargo | el ocupante | el ocupante del puesto | el puesto | el titular | el titular del puesto | el trabajador |
    este puesto | la ocupante | la persona | la titular | usted`,
  nouns: {
    duties: words`
      actividades | atribuciones | cometidos | corresponde | deberes | funciones | labores | obligaciones |
      responsabilidades | tareas`,
    requirements: words`
      competencias | conocimientos | cualificaciones | educación | estudios | exigencias | experiencia | formación |
      habilidades | perfil | requerimientos | requisitos | titulación`,
    section: words`
      autoridad | beneficios | condiciones | facultades | finalidad | misión | objetivo | objetivos | propósito |
      relaciones`,
    document: words`
      descripción | ficha | manual | perfil`,
    title: words`denominación | nombre`,
  },
  modifiers: words`
    académica | académicos | acceso | adicionales | buscado | básicas | cargo | clave | complementarias | comunes |
    descripción | deseable | deseables | deseadas | deseado | deseados | detalladas | detalle | diarias | empleo |
    esencial | esenciales | especificas | específicas | específicos | eventuales | exigida | exigidas | exigido |
    exigidos | generales | habituales | indispensables | ingreso | inherentes | laborales | listado | mínima |
    mínimas | mínimo | mínimos | necesaria | necesarias | necesario | necesarios | ocasionales | otras | periódicas |
    permanentes | plaza | posición | previa | principal | principales | profesional | profesionales | propias |
    puesto | relación | requerida | requeridas | requerido | requeridos | resumen | secundarias | siguientes | son |
    sus | síntesis | trabajo | tus | técnicas | valorables`,
  joiners: words`
    a | al | ante | bajo | cada | como | con | cuando | de | del | desde | e | el | en | entre | es | esta | este |
    hasta | la | las | le | lo | los | no | nuestra | nuestro | o | para | por | que | se | según | si | sin | sobre |
    son | su | sus | todas | todo | todos | u | un | una | y`,
  postWords: words`puesto | cargo | plaza`,
  everybody: words`
    cargos | colaboradores | empleados | equipo | miembros | personal | puestos | todos | trabajadores`,
  posts: words`
    abogada | abogado | acomodador | acomodadora | administrador | administradora | administrativa | administrativo |
    agente | albañil | alcalde | alcaldesa | almacenera | almacenista | analista | aparcacoches | aprendiz |
    archivista | arquitecta | arquitecto | asesor | asesora | asistenta | asistente | auditor | auxiliar | ayudanta |
    ayudante | azafata | barista | barman | bartender | becaria | becario | bedel | bibliotecaria | bibliotecario |
    bodeguera | bodeguero | botones | cajera | cajero | camarera | camarero | capataz | capataza | capellán |
    capitana | capitán | carnicera | carnicero | carpintera | carpintero | chef | chofer | chófer | cocinera |
    cocinero | comercial | comprador | compradora | concejal | conductor | conductora | conserje | consultor |
    consultora | contable | contador | contadora | contramaestre | coordinador | coordinadora | cuidador | cuidadora |
    custodio | delegada | delegado | dependienta | desarrollador | desarrolladora | director | directora | diseñador |
    diseñadora | docente | doctor | educador | educadora | ejecutiva | ejecutivo | electricista | encargada |
    encargado | enfermera | enfermero | entrenador | entrenadora | especialista | farmacéutica | farmacéutico |
    fisioterapeuta | fontanera | fontanero | fotógrafa | fotógrafo | friegaplatos | gerenta | gerente | gestor |
    gestora | gobernanta | guarda | guardabosques | guardia | guía | ingeniera | ingeniero | inspector | inspectora |
    instructor | intérprete | jardinera | jardinero | jefa | jefe | juez | jueza | laboratorista | lavaplatos |
    limpiador | limpiadora | maestra | maestro | maquinista | marinero | mayordomo | mecánica | mecánico | mensajera |
    mensajero | mesera | mesero | monitor | monitora | moza | mozo | mucama | museógrafo | médica | médico | notario |
    nutriólogo | odontóloga | odontólogo | oficial | operador | operadora | operaria | operario | ordenanza |
    panadera | panadero | pastor | patrona | patrón | peona | peón | piloto | pinche | pintor | pintora | policía |
    portera | portero | presidenta | presidente | profesor | profesora | programador | programadora | promotor |
    promotora | psicóloga | psicólogo | químico | recepcionista | regente | repartidor | repartidora | responsable |
    sacristana | sacristán | salvavidas | sastre | secretaria | secretario | sereno | socorrista | soldador |
    soldadora | subdirector | subdirectora | subgerente | subjefe | sumiller | supervisor | supervisora | taquillera |
    taquillero | tecnólogo | terapeuta | tesorera | tesorero | tutor | tutora | técnica | técnico | ujier | vendedor |
    vendedora | veterinaria | veterinario | vigilante`,
  postEndings: words`
    ante | aria | ario | dor | dora | ente | era | ero | ista | sor | sora | tor | tora`,
  notPosts: words`
    almacenera | ambiente | caldera | calendario | carrera | cartera | cliente | comentario | correctamente | diaria |
    diario | dinero | documento | durante | entrevista | existente | factor | formulario | fuente | horario |
    importante | ingrediente | ingredientes | inventario | lista | madera | manera | maquinaria | mediante |
    mobiliario | motor | necesaria | necesario | pendiente | permanente | previamente | primera | primero | revista |
    salario | sector | siguiente | usuario | valor | vigente | vista`,
  departments: words`
    administración | almacén | archivo | bar | biblioteca | bodega | calidad | clínica | cocina | colegio | comedor |
    compras | comunicación | contabilidad | coordinación | cultivos | departamento | dirección | división | enfermería |
    equipo | escuela | farmacia | finanzas | flota | gerencia | informática | jefatura | laboratorio | lavandería |
    limpieza | logística | mantenimiento | marketing | obras | oficina | operaciones | parques | pisos | pista |
    planta | producción | recepción | recursos | restaurante | sección | secretaría | seguridad | servicio | sistemas |
    taller | taquilla | tesorería | transporte | unidad | urgencias | ventas | vigilancia | área`,
  units: words`
    coordinación | departamento | dirección | división | equipo | jefatura | oficina | sección | servicio | unidad |
    área`,
  none: words`
    n.a. | n/a | nadie | nadie. | ninguna | ninguna. | ninguno | ninguno. | ninguno/a | ningún | no | no aplica |
    no procede | no supervisa personal | no tiene | sin | sin personal | sin personal a cargo | sin subordinados`,
  and: words`
    e | o | u | y`,
  chrome: words`
    aprobó | compartir | elaborado por | elaboró | fecha y firma | firma | firma de la | firma del | firmas | imprimir |
    iniciar sesión | inicio > | inicio › | inscribirme | leído y | publicada | publicado | página | recibí | revisó |
    todos los derechos | volver`,
  advice: words`
    anuncio | anuncios | aspirante | aspirantes | candidato | candidatos | consejos | describa |
    descripciones de puesto | descripción de puesto | escriba | escribe | escribir | evita | evitar | evite | frase |
    frases | indique | lector | mencione | oferta de empleo | oraciones | plantilla | por ejemplo | reclutador |
    redacción | redacta | redactar | redacte | use | utilice | verbo | verbos`,
  otherDocuments: words`
    acta | circular | contrato de arrendamiento | cuestionario | encuesta | ficha de datos de seguridad |
    ficha de seguridad | glosario | hoja de ejercicios | instrucciones de manejo | instrucciones de operación |
    instrucciones de seguridad | instrucciones de uso | inventario | lista de control | lista de tareas |
    lista de verificación | manual de instrucciones | manual de usuario | manual del usuario | orden del día |
    plan de clase | presupuesto | programa de formación | receta | reglamento`,
  parties: words`
    alumnos | arrendador | arrendatario | beneficiario | beneficiarios | clientes | contratista | huéspedes |
    inquilino | inquilinos | padres | partes | participantes | propietario | propietarios | residentes |
    solicitantes | usuarios | vecinos | visitantes`,
  frequent: words`
    al | cargo | con | de | del | el | en | es | funciones | la | las | los | para | por | que | se | según | su | un |
    una | y`,
};
