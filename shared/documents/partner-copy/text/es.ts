import type { PartnerCopyText } from './en.ts';

/** Spanish words of the partner's copy: plain, addressed to the organization that was assessed. */
export const partnerCopyEs: PartnerCopyText = {
  kind: 'Resultado para el asociado',
  marking: 'Copia para el asociado',
  subject: (instrument) => `${instrument}: resultado para el asociado`,
  sections: {
    result: 'Su resultado',
    steps: 'Próximos pasos',
    standards: 'Norma por norma',
    dates: 'Fechas',
    response: 'Su respuesta',
    withheld: 'Qué omite esta copia',
    provenance: 'Acerca de esta copia',
  },
  result: {
    intro:
      'Las Naciones Unidas examinaron cómo previene su organización la explotación y los abusos sexuales y cómo responde a ellos. Esta copia les dice qué se constató, por qué, y qué subsanaría las carencias. El resultado se comparte con otras entidades de las Naciones Unidas que trabajan con su organización o se plantean hacerlo, y solo dentro de las Naciones Unidas.',
    restsOn: 'El resultado se basa en',
    review: (kind, date, signer) => `${kind} del ${date}, firmada por ${signer}`,
    notSelf:
      'La calificación procede del examen de las Naciones Unidas. Las respuestas de su organización figuran al lado.',
    preliminary: 'Este resultado es preliminar. La determinación final se firma más adelante.',
    counted: 'Cómo se cuenta',
    gaps: 'Normas que no se cumplen todavía',
    gapsBelow: 'Normas por debajo del nivel más alto',
    follows: 'Sigue a la evaluación',
    consequence: 'Qué sigue para la asociación',
    consequences: {
      continue: (date) => `Continúa, con medidas que la propia oficina les comunica (${date}).`,
      suspend: (date) => `Queda suspendida (${date}).`,
      end: (date) => `Termina (${date}).`,
    },
    conditionsSet: 'Condiciones fijadas el',
    conditions: 'Condiciones de la asociación',
    outcome: 'Qué cambió desde la determinación preliminar',
    outcomes: {
      reached: 'Se subsanaron todas las carencias.',
      partly: 'Se subsanaron algunas carencias, otras quedan.',
      'not-reached': 'No se subsanó ninguna carencia.',
    },
  },
  standards: {
    yours: 'Su respuesta',
    review: 'Examen de las Naciones Unidas',
  },
  steps: {
    none: 'Todas las normas se cumplen o no se aplican. Mantengan las políticas, la capacitación y los canales de denuncia tan vivos como hoy, y avísennos cuando algo cambie.',
    intro: (date) =>
      date === null
        ? 'Estos puntos muestran cómo es una norma cumplida. Marquen lo que tienen y acuerden el resto con nosotros.'
        : `Estos puntos muestran cómo es una norma cumplida. Marquen lo que tienen y acuerden el resto con nosotros. El período de mejora termina el ${date}.`,
    otherLanguage: 'Las orientaciones no están disponibles todavía en este idioma y figuran en inglés.',
    documents: 'Documentos que hay que renovar o completar',
    expired: (standard, title, date) => `${standard}: «${title}» caducó el ${date}.`,
    insufficient: (standard, title, reason) => `${standard}: «${title}»: ${reason}`,
  },
  dates: {
    determined: 'Resultado firmado el',
    extended: 'Período de mejora prorrogado',
    extendedUntil: (on, until) => `el ${on}, hasta el ${until}`,
  },
  response: {
    intro:
      'Les rogamos que lean esta copia con quienes respondieron por su organización. Dígannos después, con una de las dos casillas, si están de acuerdo. Si piden una revisión, indiquen las normas y digan por qué; pueden añadir documentos. Pedir una revisión no tiene ninguna desventaja para su organización.',
    agree: 'Estamos de acuerdo con el resultado.',
    askForReview: 'Pedimos una revisión del resultado.',
    standards: 'Normas y motivos',
    name: 'Nombre',
    function: 'Denominación del cargo',
    date: 'Fecha',
    signature: 'Firma',
    sendTo: (office, reference) => `Devuélvase a: ${office}. Referencia: ${reference}.`,
    recorded: 'Registrado hasta ahora',
  },
  withheld: {
    intro:
      'La oficina mantiene dentro de las Naciones Unidas lo siguiente, haya o no algo de ese tipo sobre su organización:',
    items: [
      'las notas internas y las declaraciones de las determinaciones',
      'los motivos de quien examinó cuando el examen difiere de las respuestas de su organización',
      'la nota para el expediente',
      'la decisión sobre la asociación, que la propia oficina les comunica, y su justificación; las condiciones figuran en «Su resultado»',
      'por qué se evaluó de nuevo a su organización, por qué se prorrogó un período, y los motivos, las medidas y la aprobación de lo que sigue para la asociación',
      'los nombres de otras entidades de las Naciones Unidas que trabajan con su organización',
      'los números de proveedor, las referencias internas y los identificadores de registros y dispositivos',
    ],
    rest: 'Las respuestas y los comentarios del examen se dan íntegros, tal como se firmaron.',
  },
  provenance: {
    producedBy: 'Expedido por',
    assessment: 'Referencia',
  },
};
