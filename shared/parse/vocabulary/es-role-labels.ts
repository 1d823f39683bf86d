// Spanish labels of a role itself: its title, its place in the house, its people, its duties.
// Data only; see vocabulary.ts for what each list means. es.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const spanishRoleLabels = {
  title: words`
    cargo | cargo o puesto | categoría/puesto | denominación | denominación de la plaza | denominación del cargo |
    denominación del empleo | denominación del puesto | denominación del puesto de trabajo | designación del cargo |
    designación del puesto | empleo | función | identificación del puesto | nombre | nombre de la función |
    nombre de la posición | nombre de la vacante | nombre del cargo | nombre del empleo | nombre del puesto |
    nombre del puesto de trabajo | ocupación | oferta | oficio | perfil del cargo | plaza | posición | puesto |
    puesto de trabajo | puesto funcional | puesto nominal | puesto ofertado | puesto tipo | puesto vacante | rol |
    se busca | se solicita | título | título de la posición | título del cargo | título del empleo |
    título del puesto | vacante`,
  department: words`
    adscripción | adscrito a | centro | centro de trabajo | delegación | departamento |
    departamento al que pertenece | departamento o área | dependencia | depto. | dirección | división | equipo |
    gerencia | jefatura | negociado | nivel/área | oficina | pertenece a | sección | secretaría | sector | sede/área |
    servicio | subgerencia | subsecretaría | taller | ubicación administrativa | ubicación orgánica | unidad |
    unidad administrativa | unidad organizacional | unidad organizativa | unidad orgánica | área |
    área a la que pertenece | área de adscripción | área de trabajo | área funcional | área o departamento |
    área organizativa`,
  company: words`
    asociación | ayuntamiento | centro educativo | compañía | cooperativa | empleador | empresa | entidad |
    establecimiento | fundación | hospital | hotel | institución | nombre de la empresa | organismo | organización |
    razón social`,
  location: words`
    centro de trabajo | centro de trabajo/ubicación | ciudad | dirección del centro | estado/provincia | localidad |
    localización | lugar | lugar de desempeño | lugar de prestación | lugar de trabajo | lugar del puesto | país |
    población | provincia | región | sede | sede de trabajo | ubicación | ubicación del puesto | ubicación física |
    ubicación geográfica | zona | zona de trabajo`,
  superiors: words`
    a quien reporta | a quién reporta | a quién rinde cuentas | autoridad inmediata | autoridad superior |
    bajo el mando de | bajo la autoridad de | bajo la dirección de | bajo la supervisión de | bajo las órdenes de |
    cargo al que reporta | cargo del jefe directo | cargo del jefe inmediato | cargo del que depende | cargo superior |
    depende de | depende del | depende directamente de | depende funcionalmente de | depende jerárquicamente de |
    dependencia directa | dependencia funcional | dependencia jerárquica | dependencia jerárquica directa |
    dependencia orgánica | dependerá de | encargado directo | está subordinado a | jefa inmediata | jefatura directa |
    jefatura inmediata | jefe | jefe directo | jefe inmediato | jefe inmediato superior | jefe superior |
    jefe(a) inmediato(a) | jefe/a directo/a | jefe/a inmediato/a | le reporta a | línea de autoridad | línea de mando |
    línea de reporte | línea jerárquica | mando superior | nombre del jefe inmediato | puesto al que reporta |
    puesto del jefe inmediato | puesto del que depende | puesto superior | relaciones jerárquicas |
    relación de dependencia | relación jerárquica | reporta | reporta a | reporta al | reporta directamente a |
    reportar a | reportarás a | reporte | reporte a | responde a | responde ante | responsable | responsable directo |
    responsable inmediato | responsable jerárquico | rinde cuentas a | subordinación | subordinado a | superior |
    superior directo | superior funcional | superior inmediata | superior inmediato | superior jerárquico |
    supervisado por | supervisión recibida | supervisor | supervisor directo | supervisor inmediato | supervisor/a |
    supervisora | te reportarás a | tu jefe`,
  subordinates: words`
    a su cargo | asistido por | ayudantes | bajo su mando | cargos a su cargo | cargos bajo su responsabilidad |
    cargos bajo su supervisión | cargos dependientes | cargos que le reportan | cargos que supervisa |
    cargos subordinados | colaboradores | colaboradores a cargo | colaboradores a su cargo | colaboradores directos |
    coordina | coordina a | coordina con subordinados | dependen de este puesto | dependen de él | dirige | dirige a |
    ejerce mando sobre | ejerce supervisión | ejerce supervisión sobre | equipo a cargo | equipo a su cargo |
    es jefe de | gente a cargo | le reporta | le reportan | le reportan directamente | lidera | manda a | manda sobre |
    mando directo | mando sobre | mandos a su cargo | n.º de personas a cargo | nº de personas a cargo |
    número de personas a cargo | personal a cargo | personal a su cargo | personal bajo su cargo |
    personal bajo su mando | personal bajo su responsabilidad | personal dependiente | personal que supervisa |
    personal subordinado | personal supervisado | personas a cargo | personas a su cargo | personas bajo su mando |
    personas que supervisa | puesto(s) que supervisa | puestos a su cargo | puestos bajo su mando |
    puestos bajo su supervisión | puestos dependientes | puestos que dependen | puestos que le reportan |
    puestos que supervisa | puestos subordinados | quienes le reportan | quién le reporta | reportan a este cargo |
    reportes directos | responsable de (personal) | subordinado | subordinados | subordinados directos |
    subordinados inmediatos | supervisa | supervisa a | supervisa a: | supervisa directamente | supervisión a |
    supervisión ejercida | supervisión que ejerce | tiene a cargo | tiene a su cargo | tiene a su mando |
    tiene bajo su cargo | tiene bajo su mando`,
  duties: words`
    actividades | actividades a desarrollar | actividades a realizar | actividades principales |
    al final de la jornada | al inicio de la jornada | alcance del trabajo | antes del servicio | atribuciones |
    cometido | cometidos | competencias y funciones del cargo | contenido del cargo | contenido del puesto |
    contenido del trabajo | corresponde | cuál será tu misión | cuáles serán tus funciones | debe | deberes |
    deberes y responsabilidades | deberá | descripción analítica | descripción de actividades |
    descripción de funciones | descripción de las actividades | descripción de las funciones |
    descripción de las tareas | descripción de responsabilidades | descripción de tareas | descripción del trabajo |
    descripción detallada | descripción específica | descripción genérica | después del servicio |
    durante el servicio | el día a día | el puesto | el rol | el trabajo | en qué consiste |
    en qué consiste el puesto | en qué consiste el trabajo | en qué consistirá tu trabajo | es responsable de |
    funciones | funciones a desempeñar | funciones a realizar | funciones anuales | funciones del cargo |
    funciones del puesto | funciones esenciales | funciones específicas | funciones generales | funciones mensuales |
    funciones principales | funciones semanales | funciones sustantivas | funciones típicas |
    funciones y responsabilidades | labores | labores a realizar | le compete | le competen | le corresponde |
    le corresponden | lista de tareas | lo que harás | lo que vas a hacer | obligaciones | principales funciones |
    qué esperamos que hagas | qué hará | qué harás | qué harás en tu día a día | qué vas a hacer | responsabilidad |
    responsabilidades | responsabilidades principales | rol y responsabilidades | roles y responsabilidades |
    se encarga de | se encargará de | será responsable de | serán sus funciones | serás responsable de |
    sus funciones serán | sus funciones son | sus tareas | sus tareas son | tareas | tareas a desarrollar |
    tareas a desempeñar | tareas a realizar | tareas diarias | tareas mensuales | tareas periódicas |
    tareas principales | tareas semanales | te encargarás de | tendrá a su cargo | tiene a su cargo |
    trabajo a realizar | trabajos a realizar | tu día a día | tu función | tu misión | tu papel | tu rol | tu trabajo |
    tus funciones | tus funciones serán | tus responsabilidades | tus tareas | tus tareas serán | ¿qué harás? |
    ¿qué vas a hacer? | áreas clave de resultado | áreas de responsabilidad | áreas de resultado`,
} satisfies Vocabulary['labels'];
