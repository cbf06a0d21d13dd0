import type { EvidenceText } from './en.ts';

/** Spanish words of the documents about evidence, grounds, differences and the partner's response. */
export const evidenceEs: EvidenceText = {
  title: 'Documentación',
  document: 'Documento',
  state: 'Estado',
  dates: 'Fechas',
  issued: (date) => `Emitido el ${date}`,
  expires: (date) => `Caduca el ${date}`,
  expired: (date) => `Caducó el ${date}`,
  noDates: 'No consta ninguna fecha',
  seenOnSite: (place, date, by) => `Visto sobre el terreno, no copiado: ${place}, ${date}, por ${by}`,
  states: {
    'not-reviewed': 'Sin examinar',
    accepted: 'Aceptado',
    insufficient: 'Insuficiente',
    expired: 'Caducado',
    replaced: 'Reemplazado por una versión posterior',
    withdrawn: 'Retirado',
  },
  ground: 'Documentación que lo respalda',
  grounds: {
    accepted: 'Respaldado por documentación aceptada.',
    'not-reviewed': 'Respaldado por documentación que nadie ha examinado todavía.',
    nothing: 'No hay documentación vinculada.',
    insufficient: 'La documentación es insuficiente.',
    expired: 'Su documentación ha caducado.',
  },
  until: (date) => `La documentación es válida hasta el ${date}.`,
  groundless: (standards, without) =>
    `La calificación se basa en ${standards === 1 ? '1 norma que el examen considera cumplida' : `${standards} normas que el examen considera cumplidas`}; hoy sin documentación suficiente (${without}):`,
  groundExpired: (standard, title, date) => `${standard}: «${title}» caducó el ${date}.`,
  groundNothing: (standards) => `No hay documentación vinculada: ${standards}.`,
  groundInsufficient: (standards) => `La documentación es insuficiente: ${standards}.`,
  difference: 'Por qué difieren las respuestas',
  noDifferenceReason: 'No consta el motivo',
  differences: {
    'no-evidence': 'Sin documentación',
    'evidence-expired': 'Documentación caducada',
    insufficient: 'Documentación insuficiente',
    'not-practised': 'Sobre el papel, no se practica',
    misunderstood: 'La pregunta se entendió mal',
    other: 'Otro',
  },
  response: {
    title: 'Respuesta del asociado',
    notFollowed: 'Por qué no se atendió la petición de revisión',
    none: 'No consta ninguna respuesta del asociado al resultado.',
    response: 'Respuesta',
    by: 'Dada por',
    on: 'Fecha',
    comment: 'En palabras del asociado',
    kinds: {
      agrees: 'Está de acuerdo con el resultado',
      'asks-for-review': 'Pide una revisión del resultado',
    },
  },
};
