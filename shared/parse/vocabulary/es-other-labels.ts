// Spanish labels of what stands around the duties: requirements, other sections, forms, documents, and what ends a role.
// Data only; see vocabulary.ts for what each list means. es.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const spanishOtherLabels = {
  requirements: words`
    a quién buscamos | actitudes | aptitudes | aptitudes personales | aptitudes y actitudes | años de experiencia |
    buscamos | capacidades | capacitación requerida | características personales | carnet | carnet de conducir |
    carnets | carné | carné de conducir | certificaciones | certificados | competencias | competencias conductuales |
    competencias genéricas | competencias personales | competencias requeridas | condiciones de acceso |
    condiciones físicas | conocimientos | conocimientos básicos | conocimientos informáticos |
    conocimientos necesarios | conocimientos requeridos | conocimientos técnicos | cualidades | cualidades personales |
    cualificación | cursos | cursos requeridos | deseable | deseables | deseables y valorables | destrezas |
    disponibilidad para | edad | edad mínima | educación | educación formal | educación mínima | entrenamiento | eres |
    escolaridad | escolaridad mínima | esfuerzo físico requerido | especificaciones | especificaciones del puesto |
    especificación del puesto | estado civil | estudios | estudios mínimos | estudios requeridos | exigencias | experiencia |
    experiencia en el puesto | experiencia laboral | experiencia mínima | experiencia previa | experiencia profesional |
    experiencia requerida | experiencia y conocimientos | formación | formación académica | formación básica |
    formación complementaria | formación específica | formación mínima | formación profesional | formación requerida |
    formación y experiencia | grado académico | grado de instrucción | género | habilidades | habilidades blandas |
    habilidades personales | habilidades requeridas | habilidades y destrezas | idioma | idiomas | idiomas requeridos |
    imprescindible | imprescindibles | indispensable | instrucción | licencia de conducir | licencias |
    lo que buscamos | lo que esperamos de ti | lo que necesitas | lo que pedimos | lo que valoramos | méritos |
    nacionalidad | nivel académico | nivel de estudios | nivel de instrucción | nivel educativo | otros |
    otros conocimientos | otros méritos | otros requisitos | pedimos | perfil | perfil académico | perfil buscado |
    perfil del aspirante | perfil del candidato | perfil del cargo | perfil del puesto | perfil ideal |
    perfil profesiográfico | perfil requerido | permiso | permiso de conducción | permiso de conducir |
    preferentemente | preferible | preparación académica | quién eres | qué aportas | qué buscamos | qué debes tener |
    qué esperamos | qué esperamos de ti | qué necesitamos | qué necesitas | qué pedimos | qué requerimos |
    qué te hace ideal | qué te pedimos | qué valoramos | requerimientos | requisitos | requisitos de acceso |
    requisitos de experiencia | requisitos de formación | requisitos del cargo | requisitos del puesto |
    requisitos deseables | requisitos exigidos | requisitos físicos | requisitos intelectuales | requisitos mínimos |
    requisitos valorables | se ofrece a quien tenga | se pide | se requiere | se valora | se valorará | se valorarán |
    sexo | tienes | titulaciones | titulación | titulación académica | titulación requerida | tu perfil |
    título académico | valorable | valoramos | valoraremos | ¿qué buscamos? | ¿qué necesitas? | ¿qué pedimos?`,
  section: words`
    línea de mando | líneas de autoridad | líneas de mando |
      acerca de la empresa | acerca de nosotros | acerca del puesto | alcance | ambiente de trabajo | ambiente laboral |
    antecedentes | autonomía | autoridad | autoridad y responsabilidad | autoridades | beneficios |
    beneficios y compensaciones | clientes externos | clientes internos | comentarios generales | compensación |
    compensación y beneficios | condiciones | condiciones ambientales | condiciones de contratación |
    condiciones de trabajo | condiciones económicas | condiciones especiales | condiciones laborales | contactos |
    contactos externos | contactos internos | contexto | contexto organizativo | conócenos | coordina con |
    coordinación con | criterios de desempeño | criterios de evaluación | cómo aplicar | cómo postular | datos básicos |
    datos de identificación | datos del puesto | datos generales | decisiones | decisiones que toma | derechos |
    desarrollo profesional | descripción | descripción breve | descripción del cargo | descripción del puesto |
    descripción general | descripción general del puesto | descripción genérica | descripción genérica del puesto |
    descripción sintética | el equipo | en ausencia | en breve | en caso de ausencia | en resumen | en síntesis |
    entorno | entorno de trabajo | equipo de protección | equipo de protección personal | equipo y herramientas |
    equipos y herramientas | esfuerzo | esfuerzo físico | esfuerzo mental | estándares de desempeño |
    evaluación del desempeño | facultades | finalidad | finalidad del puesto | función básica | función principal |
    generalidades | grado de autoridad | herramientas | herramientas de trabajo | herramientas y equipo |
    identificación | identificación del cargo | incentivos | indicadores | indicadores clave |
    indicadores de desempeño | indicadores de gestión | información adicional | información básica |
    información complementaria | información del puesto | información general | interacción | interactúa con |
    introducción | la empresa | la oferta | lo que ofrecemos | lo que te ofrecemos | límites de autoridad |
    materiales y equipos | medio ambiente | metas | misión | misión del cargo | misión del puesto |
    naturaleza de la función | naturaleza del cargo | naturaleza del puesto | naturaleza del trabajo |
    nivel de autoridad | nota | notas | nuestra empresa | nuestra historia | nuestra oferta | nuestro equipo |
    nuestros valores | objetivo | objetivo del cargo | objetivo del puesto | objetivo general |
    objetivo general del puesto | objetivos | objeto | objeto del puesto | observaciones | ofrecemos |
    oportunidades de desarrollo | organigrama | otra información | otros | otros datos | plan de carrera | poderes |
    por qué nosotros | por qué trabajar con nosotros | por qué unirte | posición en el organigrama | potestades |
    presentación | prestaciones | proceso de selección | promoción | propósito | propósito del cargo |
    propósito del puesto | propósito general | propósito principal | quiénes somos | qué ofrecemos | qué te ofrecemos |
    razón de ser | recursos a su cargo | recursos materiales | reemplaza a | reemplazado por | reemplazo | relaciones |
    relaciones de coordinación | relaciones de trabajo | relaciones externas | relaciones funcionales |
    relaciones internas | relaciones internas y externas | relaciones interpersonales | relación laboral |
    responsabilidad por bienes | resultados esperados | resumen | resumen del cargo | resumen del puesto | riesgos |
    riesgos del puesto | riesgos laborales | se ofrece | se relaciona con | sobre el puesto | sobre el rol |
    sobre la empresa | sobre nosotros | suplencia | suplencias | suplente | sustituido por | sustituto | sustituye a |
    te ofrecemos | toma de decisiones | ubicación en el organigrama | ubicación en la estructura | uniforme | ventajas |
    ¿quiénes somos? | ¿qué ofrecemos? | ámbito | ámbito de actuación | ámbito de decisión | únete a nosotros`,
  form: words`
    aprobado | aprobado por | aprobó | autorizado por | autorizó | banda salarial | cantidad de vacantes | categoría |
    categoría profesional | categoría salarial | centro de costo | centro de costos | clase | clasificación | clave |
    clave del puesto | complemento | complemento de destino | complemento específico | contacto de rrhh | contrato |
    convenio | correo | correo electrónico | código | código del cargo | código del puesto | dedicación |
    disponibilidad | documento | duración | duración del contrato | días laborables | edición | elaborado |
    elaborado por | elaboró | email | escala | escalafón | familia | familia de puestos | familia profesional | fecha |
    fecha de actualización | fecha de aprobación | fecha de cierre | fecha de elaboración | fecha de emisión |
    fecha de incorporación | fecha de ingreso | fecha de inicio | fecha de publicación | fecha de revisión |
    fecha de vigencia | fecha límite | firma | firma del titular | firma del trabajador | firmas | frecuencia | grado |
    grado salarial | grupo | grupo ocupacional | grupo profesional | hoja | honorarios | horario | horario de trabajo |
    horario laboral | horarios | horas | horas semanales | incorporación | inicio | jornada | jornada de trabajo |
    jornada laboral | matrícula | modalidad | modalidad de contratación | modalidad de trabajo | n.º | n.º de plazas |
    n.º de vacantes | naturaleza | nivel | nivel del puesto | nivel jerárquico | nivel salarial | no. | no. de cargos |
    no. de plazas | nombre | nombre del ocupante | nombre del titular | nombre del trabajador | nombre y apellidos |
    nº | nº de plazas | nº de vacantes | número | número de cargos | número de plazas | número de puestos |
    número de vacantes | ocupante | ocupante del puesto | periodicidad | plazas | porcentaje | página | rango salarial |
    ref | ref. | referencia | remuneración | retribución | retribución bruta | revisado | revisado por | revisión |
    revisó | régimen | régimen laboral | salario | salario base | salario mensual | sindicato | sueldo | sueldo base |
    teléfono | tipo de cargo | tipo de contratación | tipo de contrato | tipo de jornada | tipo de nombramiento |
    tipo de plaza | tipo de puesto | titular | titular del puesto | trabajador | turno | turnos | vacantes |
    validado por | versión | viajes | vigencia | vigente desde | última actualización`,
  document: words`
    anuncio de empleo | análisis de puesto | análisis y descripción de puesto | análisis y descripción de puestos |
    cédula de descripción de puesto | cédula de puesto | descripciones de puestos | descripción de cargo |
    descripción de cargos | descripción de puesto | descripción de puestos | descripción del cargo |
    descripción del puesto | descripción del puesto de trabajo | descripción y perfil de puesto | descriptivo de cargo |
    descriptivo de puesto | descriptivo de puestos | descriptor de cargo | descriptor de puesto | ficha de cargo |
    ficha de funciones | ficha de puesto | ficha del puesto | ficha descriptiva | ficha técnica del puesto |
    hoja de funciones | hoja de puesto | manual de cargos | manual de descripción de puestos | manual de funciones |
    manual de organización y funciones | manual de puestos | oferta de empleo | oferta de trabajo | perfil de cargo |
    perfil de puesto | perfil del puesto de trabajo | profesiograma`,
  stop: words`
    anexo | anexos | apéndice | artículos relacionados | artículos similares | aviso legal | bibliografía | boletín |
    candidaturas | comentarios | comparte | comparte esta oferta | compartir | contacto | contenido |
    control de cambios | contáctanos | cookies | cómo aplicar | cómo inscribirse | cómo postular | cómo postularse |
    deja un comentario | deja una respuesta | dejar un comentario | disposiciones comunes | disposiciones finales |
    disposiciones generales | distribución | empleos relacionados | empleos similares | entradas recientes |
    entradas relacionadas | enviar cv | envío de candidaturas | faq | firmas | fuentes | glosario |
    historial de cambios | historial de revisiones | inscripción | inscríbete | interesados | lee también | leer más |
    lista de distribución | mapa del sitio | más empleos | más ofertas | normas comunes | normas generales |
    noticias relacionadas | ofertas de empleo similares | ofertas relacionadas | ofertas similares | otras ofertas |
    otras preguntas | otras respuestas | otras vacantes | plantillas relacionadas | política de privacidad |
    postulaciones | postulación | postúlate | preguntas frecuentes | preguntas relacionadas | preguntas similares |
    privacidad | protección de datos | quizás te interese | referencias | reglamento interno | reglas generales |
    si te interesa | solicitud | solicitudes | síguenos | tabla de contenido | tabla de contenidos |
    te puede interesar | temas relacionados | todo el personal | trabajos similares | vacantes similares |
    ver también | ver todas las ofertas | índice | índice de contenidos`,
} satisfies Vocabulary['labels'];
