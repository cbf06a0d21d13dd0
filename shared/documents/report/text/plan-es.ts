import type { PlanText } from './plan-en.ts';

/** Spanish words of the printable plan. */
export const planEs: PlanText = {
  kind: 'Plan de ejecución para el fortalecimiento de la capacidad',
  subject:
    'Acciones con las que un asociado en la ejecución subsana las carencias de su evaluación de la capacidad en materia de PEAS',
  marking: 'Para el asociado y las entidades de las Naciones Unidas que apoyan este plan',
  sections: {
    actions: (reference) => `Acciones por norma (evaluación ${reference})`,
    progress: 'Avances hasta ahora',
    dates: 'Fechas que hay que respetar',
    signatures: 'Acordado por',
  },
  overview: {
    result: 'Resultado de la evaluación',
    resultOf: (result, kind, date) => `${result} (${kind}, ${date})`,
    window: 'Período de mejora',
    windowSpan: (from, until) => `del ${from} al ${until}`,
    extended: (on, until) => `Prorrogado el ${on}, hasta el ${until}`,
    entities: 'Entidades de las Naciones Unidas que apoyan el plan',
    actions: 'Acciones',
    counts: (open, done, verified) =>
      `${open} abiertas, de ellas ${done} cumplidas por el asociado y aún no verificadas; ${verified} verificadas`,
  },
  gap: 'Qué falta',
  gapWas: 'Qué faltaba',
  closed: 'Esta norma ya se cumple.',
  stillOpen: 'La norma se examinó de nuevo: el último examen sigue diciendo que no se cumple.',
  noActions: 'Todavía no hay ninguna acción prevista para esta norma.',
  columns: {
    number: 'N.º',
    action: 'Acción',
    verification: 'Cómo se verificará',
    who: 'Responsable',
    support: 'Con apoyo de',
    dueAndStatus: 'Plazo y estado',
  },
  priority: (word) => `Prioridad: ${word}`,
  priorities: { high: 'alta', normal: 'normal', low: 'baja' },
  budget: (amount) => `Presupuesto: ${amount}`,
  nobody: 'Todavía sin designar',
  overdue: 'fuera de plazo',
  outsideWindow: 'después del período de mejora',
  since: (date) => `desde el ${date}`,
  statuses: {
    'not-started': 'No iniciada',
    'in-progress': 'En curso',
    'done-by-partner': 'Cumplida por el asociado, aún no verificada',
    verified: 'Verificada',
    dropped: 'Abandonada',
  },
  dropped: (actions) => `Ya no se persiguen: ${actions}.`,
  progress: { date: 'Fecha', action: 'Acción', note: 'Avances' },
  dates: { windowEnds: 'Termina el período de mejora', due: 'Plazo' },
  signatures: {
    intro:
      'Ambas partes acuerdan estas acciones y fechas y se avisan a tiempo cuando una de ellas tiene que cambiar.',
    side: 'Parte',
    partner: 'Por el asociado',
    entity: (entity) => `Por ${entity}`,
    nameAndFunction: 'Nombre y cargo',
    dateAndSignature: 'Fecha y firma',
  },
  provenance: {
    partner: 'Asociado',
    assessments: 'Evaluaciones',
    issuedBy: 'Expedido por',
    producedAt: 'Fecha y hora de elaboración',
    program: 'Programa',
    sharingMeaning:
      'Este plan lo comparten el asociado y las entidades de las Naciones Unidas que en él se nombran. Dice lo que hacen las organizaciones; no nombra a ninguna persona afectada por un caso.',
    textHash: 'SHA-256 del texto',
  },
};
