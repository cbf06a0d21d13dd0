import type { Priority } from '../../../content/actions/action-library.ts';
import type { ActionStatus } from '../../../record/shapes/plan.ts';

/** English words of the printable plan. */
export const planEn = {
  kind: 'Capacity-strengthening implementation plan',
  subject: 'Actions by which an implementing partner closes the gaps of its PSEA capacity assessment',
  marking: 'For the partner and the UN entities that support this plan',
  sections: {
    actions: (reference: string) => `Actions by standard (assessment ${reference})`,
    progress: 'Progress so far',
    dates: 'Dates to keep',
    signatures: 'Agreed by',
  },
  overview: {
    result: 'Result of the assessment',
    resultOf: (result: string, kind: string, date: string) => `${result} (${kind}, ${date})`,
    window: 'Improvement period',
    windowSpan: (from: string, until: string) => `${from} to ${until}`,
    extended: (on: string, until: string) => `Extended on ${on}, until ${until}`,
    entities: 'UN entities that support the plan',
    actions: 'Actions',
    counts: (open: string, done: string, verified: string) =>
      `${open} open, of them ${done} done by the partner and not yet verified; ${verified} verified`,
  },
  gap: 'What is missing',
  gapWas: 'What was missing',
  closed: 'This standard is met by now.',
  stillOpen: 'The standard is reviewed again: the last review still says that it is not met.',
  noActions: 'No action is planned for this standard yet.',
  columns: {
    number: 'No.',
    action: 'Action',
    verification: 'How it will be verified',
    who: 'Responsible',
    support: 'Supported by',
    dueAndStatus: 'Due and status',
  },
  priority: (word: string) => `Priority: ${word}`,
  priorities: { high: 'high', normal: 'normal', low: 'low' } satisfies Record<Priority, string>,
  budget: (amount: string) => `Budget: ${amount}`,
  nobody: 'Not named yet',
  overdue: 'overdue',
  outsideWindow: 'after the improvement period',
  since: (date: string) => `since ${date}`,
  statuses: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    'done-by-partner': 'Done by the partner, not yet verified',
    verified: 'Verified',
    dropped: 'Dropped',
  } satisfies Record<ActionStatus, string>,
  dropped: (actions: string) => `No longer pursued: ${actions}.`,
  progress: { date: 'Date', action: 'Action', note: 'Progress' },
  dates: { windowEnds: 'Improvement period ends', due: 'Due' },
  signatures: {
    intro:
      'Both sides agree on these actions and dates and tell each other in time when one of them has to change.',
    side: 'Side',
    partner: 'For the partner',
    entity: (entity: string) => `For ${entity}`,
    nameAndFunction: 'Name and functional title',
    dateAndSignature: 'Date and signature',
  },
  provenance: {
    partner: 'Partner',
    assessments: 'Assessments',
    issuedBy: 'Issued by',
    producedAt: 'Produced at',
    program: 'Program',
    sharingMeaning:
      'This plan is shared between the partner and the UN entities named in it. It says what organizations do; it names no person concerned by a case.',
    textHash: 'SHA-256 of the text',
  },
};

export type PlanText = typeof planEn;
