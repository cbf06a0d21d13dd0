import type { DossierText } from './en.ts';

/** Spanish words of the dossier as of a day. */
export const dossierEs: DossierText = {
  kind: 'Dossier a una fecha',
  file: 'PSEA dossier',
  subject: 'Lo que se sabía de un asociado al final de un día',
  asOf: (day) => `a ${day}`,
  intro: (day) =>
    `Esto es lo que los datos registrados sabían del asociado al final del ${day}, según los relojes de los dispositivos que los escribieron y en UTC. No contiene nada de lo que se registró después: ninguna respuesta, corrección, retirada ni decisión posterior.`,
  sections: {
    standing: 'El asociado en ese día',
    assessments: 'Evaluaciones',
    assessment: (reference) => `Evaluación ${reference}`,
    evidence: 'Documentación disponible',
    plan: 'Plan de ejecución para el fortalecimiento de la capacidad',
    agreements: 'Acuerdos',
    record: 'Quién registró qué y cuándo',
    heads: 'Dónde terminaba el diario',
  },
  standing: {
    partner: 'Asociado',
    reference: 'Referencia',
    country: 'País',
    type: 'Tipo',
    scope: 'Alcance',
    headquarters: 'Sede',
    result: 'Resultado en ese día',
    label: 'Etiqueta del maestro de proveedores en ese día',
    gate: 'Un acuerdo activo',
    carried: 'Algo válido lo sustentaba.',
    gaps: 'Normas no cumplidas',
    reliance: 'Resultado aceptado',
    basis: 'Exención',
    basisDays: (from, until) => `del ${from} al ${until}`,
    conflicts: (count) => `Cambios hechos por separado que nadie había resuelto: ${count}.`,
    waiting: (count) =>
      `Entradas que esperaban una anterior y que por eso no están en lo que aquí se relata: ${count}.`,
    twoRatings:
      'Estaban en vigor, una junto a otra, dos calificaciones que difieren. Se muestra la posterior en el diario.',
    archived: 'Archivado',
  },
  assessment: {
    instrument: 'Instrumento',
    status: 'Estado',
    started: 'Iniciada',
    standards: 'Normas y lo que las respaldaba',
    columns: {
      standard: 'Norma',
      self: 'Asociado',
      review: 'Entidad de las Naciones Unidas',
      ground: 'Respaldado por',
      reason: 'Comentario de quien examina',
    },
    evidence: (references) => `Documentación: ${references}`,
    cancelled: (day, reason) => `Cancelada el ${day}: ${reason}`,
    none: 'No se había iniciado ninguna evaluación.',
  },
  evidence: {
    none: 'No había ninguna documentación.',
    columns: {
      reference: 'Referencia',
      what: 'Qué es',
      state: 'Estado en ese día',
      standards: 'En',
      hash: 'SHA-256 del archivo',
    },
    added: (day, by) => `Añadido el ${day}, ${by}`,
    sighting: 'Visto sobre el terreno',
  },
  plan: {
    none: 'No había ningún plan.',
    columns: {
      reference: 'Acción',
      standard: 'Norma',
      what: 'Qué había que hacer',
      due: 'Plazo',
      status: 'Estado en ese día',
      who: 'Responsable',
    },
    overdue: 'fuera de plazo',
  },
  agreements: {
    none: 'No constaba ningún acuerdo.',
    columns: {
      reference: 'Acuerdo',
      status: 'Estado en ese día',
      days: 'Desde y hasta',
      clauses: 'Cláusulas sobre EAS',
      gate: 'Sin evaluación válida',
    },
    clauses: (present, changed, absent, unchecked) =>
      `${present} presentes, ${changed} modificados, ${absent} ausentes, ${unchecked} sin buscar`,
    exception: (day, reason, by) => `${day}, ${by}: ${reason}`,
    withdrawn: (reason) => `Retirado: ${reason}`,
  },
  record: {
    intro: (count) =>
      `Todas las entradas que se conocían ese día, ${count} en total, primero las más antiguas; fechas y horas en UTC. La última columna contiene el comienzo del SHA-256 de la entrada tal como está encadenada.`,
    columns: { when: 'Cuándo', what: 'Qué se registró', about: 'Sobre', by: 'Quién', hash: 'Entrada' },
    partner: 'El asociado',
    device: (code) => `Dispositivo ${code}`,
  },
  heads: {
    intro:
      'La última entrada que cada dispositivo había escrito para entonces. Quien tenga el diario puede seguir cada cadena hasta este lugar; otro final serían otros datos.',
    columns: {
      record: 'Diario de',
      device: 'Dispositivo',
      entries: 'Entradas',
      at: 'Última entrada',
      hash: 'SHA-256 de la última entrada',
    },
  },
  provenance: {
    heading: 'Cómo leer esto',
    office: 'Oficina',
    asOf: 'Al final del',
    last: 'Última entrada que contiene',
    entries: 'Entradas que contiene',
    textHash: 'SHA-256 del texto',
    note: 'No indica cuándo se hizo ni quién lo hizo: hecho de nuevo con el mismo diario, es igual hasta el último byte. Una entrada que otro dispositivo escribió hasta ese día y que llegó aquí más tarde forma parte de él; entonces un final del diario es otro. Los días de evaluaciones, decisiones y acuerdos son los que indicaron las personas.',
  },
};
