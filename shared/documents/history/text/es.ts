import type { HistoryText } from './en.ts';
import { historyFieldsEs } from './fields-es.ts';

const standards = (count: number) => (count === 1 ? '1 norma' : `${count} normas`);
const clauses = (count: number) => (count === 1 ? '1 cláusula' : `${count} cláusulas`);
const actions = (count: number) => (count === 1 ? '1 acción' : `${count} acciones`);

/** Spanish sentences of a history. */
export const historyEs: HistoryText = {
  title: 'Historial',
  subject: 'Quién cambió qué y cuándo',
  about: 'Qué se muestra',
  quoted: (text) => `«${text}»`,
  line: (label, value) => `${label}: ${value}`,
  nothing: 'nada',
  unreadableValue: 'un valor que este programa no puede mostrar',
  unknownField: 'Un valor de un programa más reciente',
  unknownThing: 'un registro que no está en este expediente',
  factElsewhere: 'un hecho que figura en la sede',
  unknownDevice: 'que aquí no se conoce',
  named: (kind, name) => `${kind} ${name}`,
  subAgreementWith: (name, agreement) => `Subacuerdo con ${name} en el marco de ${agreement}`,
  unnamedAnswer: 'una respuesta para la que este programa no tiene palabra',
  range: (from, until) => `del ${from} al ${until}`,
  of: (part, whole) => `${part} de ${whole}`,
  changed: (label, from, to) => `Cambio de «${label}»: de ${from} a ${to}.`,
  changedLong: (label) => `Cambio de «${label}».`,
  set: (label, to) => `Se registró «${label}»: ${to}.`,
  removed: (label, from) => `Se quitó «${label}»; era ${from}.`,
  removedLong: (label) => `Se quitó «${label}».`,
  before: 'Antes',
  after: 'Después',
  newer:
    'Una entrada que hizo un programa más reciente. Se conserva, y este programa no puede decir qué contiene.',
  unreadable:
    'Una entrada que no se puede leer. Se conserva; la comprobación del espacio de trabajo dice cuál es.',
  unchanged: 'Lo que se registró ya estaba.',
  kinds: {
    partner: 'Asociado',
    basis: 'Exenciones de la evaluación',
    diligence: 'Diligencia debida',
    assessment: 'Evaluaciones y respuestas',
    determination: 'Determinaciones y decisiones',
    evidence: 'Documentación',
    plan: 'Plan y acciones',
    'follow-up': 'Visitas y apoyo',
    agreement: 'Acuerdos',
    'sub-agreement': 'Subacuerdos',
    clauses: 'Cláusulas, instrumentos y paquetes de contenidos',
    office: 'Oficina y ajustes',
    'not-known': 'No se puede leer aquí',
  },
  things: {
    assessment: 'Evaluación',
    evidence: 'Documentación',
    action: 'Acción',
    activity: 'Actividad',
    agreement: 'Acuerdo',
    clause: 'Cláusula',
  },
  agreementTypes: {
    'agreement-of-cooperation': 'Acuerdo de cooperación',
    'programme-cooperation-agreement': 'Acuerdo de cooperación de programa',
    'small-scale-agreement': 'Acuerdo en pequeña escala',
    'memorandum-of-understanding': 'Memorando de entendimiento',
    'contract-for-works-or-services': 'Contrato de obras o servicios',
    'sub-agreement': 'Subacuerdo',
    other: 'Otro',
  },
  sources: {
    officer: 'consultado por un oficial',
    document: 'leído en un contrato devuelto',
    annex: 'por un anexo',
  },
  flowDown: {
    present: 'Transmitidas',
    changed: 'Transmitidas con otras palabras',
    absent: 'No transmitidas',
  },
  ways: {
    form: 'Formulario cumplimentado',
    plan: 'Libro del plan cumplimentado',
    list: 'Lista de asociados',
    evidence: 'Documentación',
  },
  intakePlaces: {
    'file-name': 'nombre del archivo',
    title: 'título',
    description: 'descripción',
    'seen-at': 'dónde se vio',
    note: 'nota',
  },
  noteOn: (cell) => `nota de ${cell}`,
  intakeChoices: { 'leave-out': 'omitido', shorten: 'abreviado', keep: 'conservado tal como está' },
  outcomes: { cleared: 'descartado', confirmed: 'confirmado' },
  assessed: { yes: 'Evaluado', no: 'No evaluado' },
  tendencies: { better: 'mejor que antes', same: 'como antes', worse: 'peor que antes' },
  contents: { annex: 'anexo', clauses: 'solo las cláusulas' },
  roles: {
    officer: 'oficial',
    reviewer: 'encargado del examen',
    approver: 'encargado de aprobar',
    'head-of-office': 'jefatura de la oficina',
    reader: 'lector',
  },
  fields: historyFieldsEs,
  sentences: {
    'partner.created': (reference) => `El asociado se añadió al registro como ${reference}.`,
    'partner.edited': (count) =>
      count === 1 ? 'Cambió 1 dato del asociado.' : `Cambiaron ${count} datos del asociado.`,
    'partner.archived': () => 'El asociado se archivó.',
    'partner.restored': () => 'El asociado se restauró en las listas.',
    'partner.joined': (record, into) => `La ficha ${record} se unió a ${into}, como una sola organización.`,
    'partner.separated': (record, from) => `La ficha ${record} se separó de ${from} y vuelve a estar aparte.`,
    'partner.received': (reference) => `El contenido de ${reference} está ahora en esta ficha.`,
    'partner.released': (reference) => `El contenido de ${reference} salió de esta ficha.`,
    'partner.told-apart': (reference) => `${reference} se parece y es otra organización.`,
    'partner.list-taken': (file: string | null, added: boolean) =>
      `${added ? 'El asociado entró' : 'Entraron valores'} con ${file === null ? 'una lista' : `la lista ${file}`}.`,
    'partner.list-undone': (file: string | null) =>
      `Aquí se deshizo la importación de ${file === null ? 'una lista' : `la lista ${file}`}.`,
    'partner.assigned': (name) =>
      name === null ? 'El asociado ya no está asignado a nadie.' : `El asociado se asignó a ${name}.`,
    'assessment.assigned': (reference, name) =>
      name === null
        ? `La evaluación ${reference} ya no está asignada a nadie.`
        : `La evaluación ${reference} se asignó a ${name}.`,
    'conflict.settled': (label) => `Se resolvieron dos valores de dispositivos distintos: ${label}.`,
    'partner.intake-answered': (way, on, count) =>
      count === 1
        ? `${way}, recibido el ${on}: se respondió de 1 texto que podría revelar un caso.`
        : `${way}, recibido el ${on}: se respondió de ${count} textos que podrían revelar un caso.`,
    'content.intake-answered': (pack, version, on, count) =>
      count === 1
        ? `El ${on} se conservó 1 texto del paquete de contenidos ${pack} ${version} que podría revelar un caso.`
        : `El ${on} se conservaron ${count} textos del paquete de contenidos ${pack} ${version} que podrían revelar un caso.`,
    'partner.basis-recorded': (basis, from, until) =>
      `Se registró una exención de la evaluación: ${basis}, del ${from} al ${until}.`,
    'partner.basis-ended': (basis, on) => `El ${on} se puso fin a la exención: ${basis}.`,
    'reliance.recorded': (entity, on, until) =>
      `Se aceptó el resultado de ${entity} del ${on}; esta oficina se apoya en él hasta el ${until}.`,
    'reliance.ended': (entity, on, assessment) =>
      assessment === null
        ? `El ${on} se retiró la aceptación del resultado de ${entity}.`
        : `El ${on} la evaluación propia ${assessment} ocupó el lugar del resultado de ${entity}.`,
    'diligence.recorded': (fact, on) => `Se registró diligencia debida del ${on}: ${fact}.`,
    'diligence.escalated': (fact, on, person) => `Trasladado a la sede el ${on}, a ${person}: ${fact}.`,
    'diligence.resolved': (fact, outcome, on, person) =>
      `Resultado del ${on}, según ${person}: ${outcome} (${fact}).`,
    'diligence.overridden': (fact, on, person) =>
      `${person} decidió el ${on} que el trabajo continúe a pesar de: ${fact}.`,
    'diligence.withdrawn': (fact) => `Se retiró un hecho de diligencia debida: ${fact}.`,
    'assessment.country-level': (reference, why) =>
      `${reference} evalúa por separado la oficina en el país: ${why}.`,
    'assessment.started': (reference, instrument, on) =>
      `La evaluación ${reference} se inició el ${on}, con el instrumento ${instrument}.`,
    'assessment.details-recorded': (reference, count) =>
      count === 1
        ? `Cambió 1 dato de la evaluación ${reference}.`
        : `Cambiaron ${count} datos de la evaluación ${reference}.`,
    'assessment.answers-recorded': (reference, count) =>
      `Se registraron respuestas del asociado en ${reference}: ${standards(count)}.`,
    'assessment.reviews-recorded': (reference, count) =>
      `Se registraron respuestas del examen de las Naciones Unidas en ${reference}: ${standards(count)}.`,
    'assessment.difference-explained': (reference, standard, why) =>
      why === null
        ? `Se retiró la explicación de por qué difieren las respuestas a ${standard} en ${reference}.`
        : `Por qué difieren las respuestas a ${standard} en ${reference}: ${why}.`,
    'assessment.partner-responded': (reference, response, on) =>
      `El asociado respondió el ${on} al resultado de ${reference}: ${response}.`,
    'assessment.request-answered': (reference, on, by) =>
      `${by} respondió el ${on} a la petición del asociado de revisar el resultado de ${reference}.`,
    'assessment.form-issued': (reference, languages, on) =>
      `El formulario de autoevaluación de ${reference} se hizo el ${on}: ${languages}.`,
    'assessment.form-returned': (reference, count, on) =>
      `El ${on} volvió un formulario cumplimentado, que se incorporó a ${reference}: ${standards(count)}.`,
    'assessment.submitted': (reference, on, signer) =>
      `La autoevaluación ${reference} se presentó el ${on}, firmada por ${signer}.`,
    'assessment.returned': (reference, on) => `La evaluación ${reference} se devolvió al asociado el ${on}.`,
    'assessment.determined': (reference, kind, on, rating, signer) =>
      `${kind} de ${reference} del ${on}: ${rating}. Firmada por ${signer}.`,
    'assessment.decided': (reference, decision, on, signer) =>
      `Decisión sobre la asociación después de ${reference}, del ${on}: ${decision}. Firmada por ${signer}.`,
    'assessment.cancelled': (reference, on) => `La evaluación ${reference} se canceló el ${on}.`,
    'assessment.instrument-moved': (reference, from, to, on) =>
      `La evaluación ${reference} pasó el ${on} del instrumento ${from} al ${to}.`,
    'assessment.window-extended': (reference, until, on) =>
      `El período de mejora de ${reference} se prorrogó el ${on}, hasta el ${until}.`,
    'assessment.standards-turned': (reference, count, on) =>
      `Normas de ${reference} examinadas de nuevo el ${on}: ${standards(count)}.`,
    'assessment.consequence-recorded': (reference, consequence, on) =>
      `Consecuencia de la capacidad baja después de ${reference}, del ${on}: ${consequence}.`,
    'assessment.reassesses': (reference, previous, trigger) =>
      `${reference} es una reevaluación después de ${previous}: ${trigger}.`,
    'evidence.added': (title, reference, how) =>
      `Se añadió la documentación ${title} como ${reference}: ${how}.`,
    'evidence.edited': (title, count) =>
      count === 1
        ? `Cambió 1 dato de la documentación ${title}.`
        : `Cambiaron ${count} datos de la documentación ${title}.`,
    'evidence.reviewed': (title, state) => `Se examinó la documentación ${title}: ${state}.`,
    'evidence.withdrawn': (title) => `Se retiró la documentación ${title}.`,
    'plan.action-added': (title, reference) => `La acción ${title} se añadió al plan como ${reference}.`,
    'plan.action-edited': (title, count) =>
      count === 1
        ? `Cambió 1 dato de la acción ${title}.`
        : `Cambiaron ${count} datos de la acción ${title}.`,
    'plan.action-moved': (title, from, to, on) =>
      `El ${on} cambió el estado de la acción ${title}: de ${from} a ${to}.`,
    'plan.note-added': (title, on) => `Se anotó un avance del ${on} en la acción ${title}.`,
    'plan.form-issued': (count, language, on) =>
      `El libro del plan se hizo el ${on}: ${actions(count)}, ${language}.`,
    'plan.form-returned': (count, on) =>
      `El ${on} volvió un libro del plan cumplimentado, que se incorporó: ${actions(count)}.`,
    'follow-up.added': (kind, on, reference) =>
      `Se registró como ${reference} una actividad de seguimiento y apoyo del ${on}: ${kind}.`,
    'follow-up.withdrawn': (activity) => `La actividad ${activity} se retiró.`,
    'follow-up.rhythm-chosen': (rhythm) => `Se eligió la frecuencia de las visitas: ${rhythm}.`,
    'agreement.added': (reference, on) => `El acuerdo ${reference} se añadió el ${on}.`,
    'agreement.edited': (reference, count) =>
      count === 1
        ? `Cambió 1 dato del acuerdo ${reference}.`
        : `Cambiaron ${count} datos del acuerdo ${reference}.`,
    'agreement.withdrawn': (reference) => `El acuerdo ${reference} se retiró.`,
    'agreement.element-checked': (reference, element, state) =>
      state === null
        ? `Se retiró la comprobación del elemento de las cláusulas «${element}» en ${reference}.`
        : `El elemento de las cláusulas «${element}» en ${reference}: ${state}.`,
    'agreement.annex-made': (reference, annex, set, on) =>
      `El anexo definitivo ${annex} de ${reference} se hizo el ${on}: ${set}.`,
    'agreement.contract-checked': (reference, file, on) =>
      `El contrato ${file} de ${reference} se comparó con nuestro texto el ${on}.`,
    'agreement.exception-recorded': (reference, on) =>
      `El ${on} se registró el motivo por el que ${reference} está activo sin evaluación válida.`,
    'agreement.contract-registered': (reference, file, on) =>
      `El contrato firmado ${file} se conservó con ${reference} el ${on}; ningún programa lo comparó.`,
    'agreement.contract-withdrawn': (reference, file) =>
      `El contrato firmado ${file}, conservado con ${reference}, se retiró.`,
    'sub-agreement.added': (name, agreement, on) =>
      `El subacuerdo con ${name} en el marco de ${agreement} se añadió el ${on}.`,
    'sub-agreement.edited': (name, agreement, count) =>
      count === 1
        ? `Cambió 1 dato del subacuerdo con ${name} en el marco de ${agreement}.`
        : `Cambiaron ${count} datos del subacuerdo con ${name} en el marco de ${agreement}.`,
    'sub-agreement.withdrawn': (name, agreement) =>
      `Subacuerdo retirado: con ${name}, en el marco de ${agreement}.`,
    'sub-agreement.contract-checked': (name, agreement, file, on) =>
      `El contrato ${file} del subacuerdo con ${name} en el marco de ${agreement} se comparó con nuestro texto el ${on}.`,
    'content.imported': (name, version, on) =>
      `El paquete de contenidos ${name}, versión ${version}, se incorporó el ${on}.`,
    'clause.approved': (clause, version, on) =>
      `La cláusula ${clause}, versión ${version}, se aprobó el ${on}.`,
    'clause.approval-withdrawn': (clause, version, on) =>
      `La aprobación de la cláusula ${clause}, versión ${version}, se retiró el ${on}.`,
    'instrument.approved': (instrument, on) => `El instrumento ${instrument} se aprobó el ${on}.`,
    'instrument.approval-withdrawn': (instrument, on) =>
      `La aprobación del instrumento ${instrument} se retiró el ${on}.`,
    'workspace.created': (office) => `Se creó el espacio de trabajo de ${office}.`,
    'device.added': (code) => `El dispositivo ${code} comenzó a trabajar en el espacio de trabajo.`,
    'settings.edited': (count) =>
      count === 1 ? 'Cambió 1 ajuste de la oficina.' : `Cambiaron ${count} ajustes de la oficina.`,
    'person.added': (name) => `${name} se añadió a las personas de la oficina.`,
    'person.edited': (name, count) =>
      count === 1
        ? `Cambió 1 dato de ${name} en la lista de personas de la oficina.`
        : `Cambiaron ${count} datos de ${name} en la lista de personas de la oficina.`,
    'person.left': (name, on) => `${name} se fue de la oficina el ${on}.`,
    'person.restored': (name) => `${name} vuelve a trabajar en la oficina.`,
    'sender.accepted': (device, office) => `Se aceptaron paquetes del dispositivo ${device} de ${office}.`,
    'package.sent': (to, on) =>
      to === null ? `El ${on} se hizo un paquete.` : `El ${on} se hizo un paquete para ${to}.`,
    'package.merged': (device, office) => `Se incorporó un paquete del dispositivo ${device} de ${office}.`,
    'device.retired': (device, on) =>
      `El dispositivo ${device} se retiró el ${on}; lo que registre después no se incorpora.`,
    'device.readmitted': (device, on) => `El dispositivo ${device} se readmitió el ${on}.`,
    'report-definition.saved': (name, version) =>
      version === 1
        ? `El informe ${name} se guardó, para escribirlo de nuevo.`
        : `El informe guardado ${name} se modificó; esta es la versión ${version}.`,
    'report-definition.retired': (name, on) => `El informe guardado ${name} se apartó el ${on}.`,
    'figures.signed-off': (name, on) => `Las cifras de la carta ${name} recibieron el visto bueno el ${on}.`,
    'figures.sign-off-withdrawn': (name, on) => `El visto bueno de la carta ${name} se retiró el ${on}.`,
  },
  packageScopes: {
    whole: 'todos los datos registrados',
    partners: 'asociados elegidos',
    assessment: 'una evaluación',
    since: 'lo que hubo desde el último paquete para ese destinatario',
  },
  audiences: { partner: 'un asociado', donor: 'un donante' },
  detail: {
    reason: 'Motivo',
    fingerprint: 'Huella',
    signedBy: 'Firmado por',
    signedFigures: (count, from, asOf) => `${count} cifras, a ${asOf}; lo ocurrido desde el ${from}.`,
    seal: 'Sello del diario',
    packageScope: 'Qué contiene',
    audience: 'Expurgado para',
    packageHolds: (partners, entries, documents) =>
      `Asociados: ${partners}. Entradas: ${entries}. Documentos: ${documents}.`,
    packageRefused: (count) => `Asociados de los que no se incorporó nada: ${count}.`,
    packageMissing: (count) => `Documentos que no estaban en él: ${count}.`,
    approver: 'Aprobado por',
    secondApprover: 'Segunda persona que aprueba',
    lateReason: 'Por qué se registró tarde',
    fileKept: 'El archivo en sí se conservó.',
    fileNotKept: 'El archivo en sí no se conservó.',
    acceptedBy: 'Aceptado por',
    number: 'Número',
    since: 'Desde',
    observed: 'Qué se observó',
    justification: 'Justificación',
    conditions: 'Condiciones',
    mitigation: 'Medidas de mitigación',
    note: 'Nota',
    noteForRecord: 'Nota para el expediente',
    statement: 'Declaración',
    counts: 'Recuento',
    counted: (met, notMet, notApplicable, open) =>
      `${met} cumplidas, ${notMet} no cumplidas, ${notApplicable} no se aplican, ${open} abiertas`,
    onBehalf: 'Introducido por las Naciones Unidas en nombre del asociado.',
    noRating: 'sin calificación',
    revises: (reference) => `Revisa ${reference}.`,
    takenOver: (answers, reviews) =>
      `Incorporado: ${standards(answers)} del asociado, ${standards(reviews)} del examen de las Naciones Unidas.`,
    copied: 'Copiado de la evaluación anterior',
    answers: 'respuestas del asociado',
    reviews: 'respuestas del examen de las Naciones Unidas',
    evidence: 'Documentación',
    expired: 'Documentación caducada para entonces',
    respondedBy: 'Dada por',
    words: 'En palabras del asociado',
    unknownForm: 'El formulario no lo hizo este programa.',
    standards: 'Normas',
    triggerOn: 'Fecha de lo que la motivó',
    triggerStatus: 'En qué estado está',
    triggerReference: 'Su referencia',
    seen: (place, on, by) => `visto sobre el terreno en ${place} el ${on} por ${by}, no copiado`,
    file: (name) => `archivo ${name}`,
    fileLabel: 'Archivo',
    fromForm: 'Vino con un formulario devuelto.',
    revisesEvidence: (title) => `Reemplaza a ${title}.`,
    place: 'Lugar',
    people: 'Quién participó',
    summary: 'Resumen',
    found: (standard) => `Constatación sobre ${standard}`,
    trained: (trained, total, course) => `${trained} de ${total} personas capacitadas: ${course}`,
    training: 'Capacitación',
    about: 'Acciones de las que trató',
    next: 'Próxima prevista para el',
    cash: 'Efectivo anual, USD',
    article: 'Artículo',
    quote: 'Palabras citadas',
    source: 'Fuente',
    languages: 'Idiomas',
    form: 'Forma',
    clauses: 'Cláusulas',
    compared: (same, changed, missing, added) =>
      `${clauses(same)} sin cambios, ${changed} con cambios, ${missing} ausentes, ${added} no nuestras`,
    result: 'Resultado',
    findings: (count) =>
      count === 1
        ? '1 constatación más aparte de las cláusulas.'
        : `${count} constataciones más aparte de las cláusulas.`,
    comparedWith: 'Comparado con el anexo',
    standing: 'Por qué no lo sustenta ninguna evaluación válida',
    publisher: 'Publicado por',
    packClauses: (count) => `Contiene ${clauses(count)}.`,
    entity: 'Entidad de las Naciones Unidas',
    fictional: 'Contiene datos de ejemplo ficticios.',
    officer: 'Oficial',
    kept: 'Valor conservado',
    shownBy: 'Documentación que lo demuestra',
  },
  settings: {
    officer: (device) => `Oficial en el dispositivo ${device}`,
    columns: 'Columnas que reconoce una importación',
    columnsValue: (count) => (count === 1 ? '1 título de columna' : `${count} títulos de columna`),
    documentLimitMiB: 'Documento más grande, en MiB',
    person: (device) => `Persona de la lista en el dispositivo ${device}`,
    someoneElseApproves: 'Firma y aprueba alguien distinto de quien examinó',
    annex: (blank) => `Las palabras propias de la oficina para el espacio en blanco «${blank}»`,
    other: 'Un ajuste de un programa más reciente',
  },
  note: 'Las fechas y horas son las del reloj del dispositivo que escribió una entrada, solo como información para las personas. El orden es el del diario.',
  counts: (shown, all) => `${shown} de ${all} entradas`,
  notKnown: (count) =>
    count === 1
      ? '1 entrada la hizo un programa más reciente o no se puede leer. Se conserva y se cuenta; su frase lo dice.'
      : `${count} entradas las hizo un programa más reciente o no se pueden leer. Se conservan y se cuentan; sus frases lo dicen.`,
  waiting: (count) =>
    count === 1
      ? '1 entrada espera una anterior que no ha llegado y todavía no se relata.'
      : `${count} entradas esperan otras anteriores que no han llegado y todavía no se relatan.`,
  faults: {
    'bad-signature':
      'ROTO AQUÍ: esta entrada no está como la firmó su dispositivo. Alguien o algo la cambió desde entonces.',
    'broken-chain': 'ROTO AQUÍ: esta entrada no se sigue de la anterior, que se cambió o se quitó.',
  },
  broken: (count) =>
    count === 1
      ? 'El historial está roto en 1 entrada, que lo dice ella misma. Lo demás se puede leer; lo que se cambió allí no se puede saber. Compruebe el espacio de trabajo y compare con una copia de seguridad.'
      : `El historial está roto en ${count} entradas, que lo dicen ellas mismas. Lo demás se puede leer; lo que se cambió allí no se puede saber. Compruebe el espacio de trabajo y compare con una copia de seguridad.`,
  lost: (count) =>
    count === 1
      ? '1 texto guardado ya no es una entrada y no se puede relatar. Compruebe el espacio de trabajo y compare con una copia de seguridad.'
      : `${count} textos guardados ya no son entradas y no se pueden relatar. Compruebe el espacio de trabajo y compare con una copia de seguridad.`,
  empty: 'No ocurrió nada que coincida con lo pedido.',
  filter: {
    label: 'Lo pedido',
    none: 'Todo el historial',
    kind: 'Tipo',
    person: 'Persona',
    from: 'Desde',
    until: 'Hasta',
  },
  columns: {
    date: 'Fecha',
    time: 'Hora',
    kind: 'Tipo',
    about: 'Sobre',
    what: 'Qué ocurrió',
    details: 'Detalles',
    by: 'Quién',
    function: 'Denominación del cargo',
    device: 'Dispositivo',
  },
  sheet: 'Entradas',
  provenance: {
    heading: 'De dónde viene esto',
    partner: 'Asociado',
    office: 'Oficina',
    entries: 'Entradas',
    producedBy: 'Elaborado por',
    producedAt: 'Fecha y hora de elaboración',
    program: 'Programa',
    textHash: 'SHA-256 del texto',
  },
};
