import { answersFrom, head, officer } from '../../../support/desk.ts';
import type { Cases } from './cases.ts';
import { followThrough } from './follow-through.ts';
import { personRefusals } from './people.ts';
import { templateRefusals } from './templates.ts';
import { before, later, medium, nowhere, reason } from './words.ts';
import type { World } from './world.ts';

const unknown = { assessment: nowhere };
const archived = ({ gone }: { gone: { assessment: string } }) => ({ assessment: gone.assessment });
const dates = { FUTURE_DATE: { on: later }, DATE_TOO_EARLY: { on: before } };
const notHere = ({ elsewhere }: World) => ({ assessment: elsewhere.assessment });
const missing = { ASSESSMENT_NOT_FOUND: unknown, INSTRUMENT_NOT_HERE: notHere };
const notFound = { ...missing, PARTNER_ARCHIVED: archived };
const versions = {
  WRONG_STATUS: ({ cancelled }: World) => ({ assessment: cancelled }),
  INSTRUMENT_FIXED: ({ submitted }: World) => ({ assessment: submitted }),
  INSTRUMENT_NEWEST: ({ draft }: World) => ({ assessment: draft }),
  UNKNOWN_INSTRUMENT_VERSION: { version: '9.9.9' },
};

export const assessment: Cases<'assessment'> = {
  list: { works: () => ({}), refuses: { PARTNER_NOT_FOUND: { partner: nowhere } } },
  get: { works: ({ draft }) => ({ assessment: draft }), refuses: missing },
  start: {
    works: ({ plain }) => ({ partner: plain }),
    refuses: {
      PARTNER_NOT_FOUND: { partner: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      UNKNOWN_INSTRUMENT: { instrument: nowhere },
      ASSESSMENT_OPEN: ({ partners }) => ({ partner: partners.draft }),
      COUNTRY_LEVEL_WHY: ({ office }) => ({ partner: office }),
      COUNTRY_LEVEL_INCOMPLETE: (world) => ({
        ...(({ office }: World) => ({ partner: office }))(world),
        countryLevel: { ground: 'other' },
      }),
      REFERENCE_IS_NO_NUMBER: (world) => ({
        ...(({ office }: World) => ({ partner: office }))(world),
        countryLevel: {
          ground: 'allegation',
          reference: { system: 'incident-form', number: 'no digit', on: before },
        },
      }),
      FUTURE_DATE: { on: later },
    },
  },
  assign: {
    works: ({ draft, people }) => ({ assessment: draft, person: people.listed }),
    refuses: {
      ...notFound,
      ...personRefusals,
      PERSON_LEFT: ({ people }) => ({ person: people.former }),
      NOTHING_TO_CHANGE: { person: null },
    },
  },
  recordDetails: {
    works: ({ draft }) => ({ assessment: draft, details: { reviewer: head } }),
    refuses: {
      ...notFound,
      REVIEW_LOCKED: ({ final }) => ({ assessment: final }),
      REVIEWER_APPROVES: ({ determined }) => ({ assessment: determined, details: { reviewer: officer } }),
      NOTHING_TO_CHANGE: { details: {} },
    },
  },
  recordAnswers: {
    works: ({ draft }) => ({ assessment: draft, answers: { CS2: 'no' } }),
    refuses: {
      ...notFound,
      ANSWERS_UNREADABLE: { answers: { CS2: ['no'] } },
      UNKNOWN_STANDARD: { answers: { CS99: 'no' } },
      UNKNOWN_ANSWER: { answers: { CS2: 'perhaps' } },
      NA_NOT_ALLOWED: { answers: { CS1: 'n/a' } },
      NA_WITHOUT_REASON: { answers: { CS2: 'n/a' } },
      NOTHING_TO_CHANGE: { answers: { CS1: 'yes' } },
      ANSWERS_LOCKED: ({ submitted }) => ({ assessment: submitted }),
      REVIEW_LOCKED: ({ final }) => ({ assessment: final }),
    },
  },
  submit: {
    works: ({ answered }) => ({ assessment: answered }),
    refuses: {
      ...notFound,
      ...dates,
      ANSWERS_OPEN: ({ draft }) => ({ assessment: draft }),
      WRONG_STATUS: ({ submitted }) => ({ assessment: submitted }),
    },
  },
  return: {
    works: ({ submitted }) => ({ assessment: submitted, reason }),
    refuses: { ...notFound, ...dates, WRONG_STATUS: ({ draft }) => ({ assessment: draft }) },
  },
  recordReviews: {
    works: ({ submitted }) => ({
      assessment: submitted,
      reviews: { CS2: { answer: 'no', comment: 'Seen.' } },
    }),
    refuses: {
      ...notFound,
      ANSWERS_UNREADABLE: { reviews: { CS2: ['no'] } },
      UNKNOWN_STANDARD: { reviews: { CS99: 'no' } },
      UNKNOWN_ANSWER: { reviews: { CS2: 'perhaps' } },
      NA_NOT_ALLOWED: { reviews: { CS1: { answer: 'n/a', comment: 'Seen.' } } },
      NA_WITHOUT_REASON: { reviews: { CS2: { answer: 'n/a', comment: 'Seen.' } } },
      NOTHING_TO_CHANGE: ({ reviewed }) => ({
        assessment: reviewed,
        reviews: answersFrom(medium, 'Fictional comment of the reviewer.'),
      }),
      COMMENT_REQUIRED: { reviews: { CS2: 'no' } },
      REVIEW_LOCKED: ({ final }) => ({ assessment: final }),
      ANSWERS_OPEN: ({ draft }) => ({ assessment: draft }),
      WRONG_STATUS: ({ returned }) => ({ assessment: returned }),
      FUTURE_DATE: ({ decided }) => ({ assessment: decided, on: later }),
      DATE_TOO_EARLY: ({ decided }) => ({ assessment: decided, on: before }),
    },
  },
  determine: {
    works: ({ reviewed }) => ({ assessment: reviewed, signedBy: head }),
    refuses: {
      ...notFound,
      ...dates,
      ANSWERS_OPEN: ({ draft }) => ({ assessment: draft }),
      REVIEW_OPEN: ({ submitted }) => ({ assessment: submitted }),
      RELIANCE_NOT_FOUND: { insteadOfReliance: reason },
      RELIANCE_STANDS: ({ reliedReview }) => ({ assessment: reliedReview }),
      ALREADY_DETERMINED: ({ determined }) => ({ assessment: determined }),
      NOT_DETERMINED: { kind: 'final' },
      DECISION_MISSING: ({ determined }) => ({ assessment: determined, kind: 'final' }),
      REVIEW_REQUESTED: ({ requested }) => ({ assessment: requested, kind: 'final' }),
      CONSEQUENCE_REQUIRED: ({ decidedLow }) => ({ assessment: decidedLow, kind: 'final' }),
      CONSEQUENCE_NOT_NEEDED: { consequence: { kind: 'end', justification: reason, approver: head } },
      DILIGENCE_BLOCKS: ({ flaggedLow }) => ({
        assessment: flaggedLow.assessment,
        kind: 'final',
        consequence: { kind: 'continue', justification: reason, mitigation: reason, approver: head },
      }),
      MITIGATION_REQUIRED: ({ decidedLow }) => ({
        assessment: decidedLow,
        kind: 'final',
        consequence: { kind: 'continue', justification: reason, approver: head },
      }),
      REVIEWER_APPROVES: { signedBy: officer },
      WRONG_STATUS: ({ cancelled }) => ({ assessment: cancelled }),
    },
  },
  decide: {
    works: ({ determined }) => ({
      assessment: determined,
      decision: 'proceed-with-conditions',
      justification: reason,
      conditions: 'Close the gaps.',
      signedBy: head,
    }),
    refuses: {
      ...notFound,
      ...dates,
      NOT_DETERMINED: ({ reviewed }) => ({ assessment: reviewed }),
      DILIGENCE_BLOCKS: ({ flagged }) => ({ assessment: flagged.assessment }),
      CONDITIONS_REQUIRED: { conditions: ' ' },
      CONDITIONS_NOT_TAKEN: { decision: 'proceed' },
      REVIEWER_APPROVES: ({ determinedLow }) => ({
        assessment: determinedLow,
        noteForRecord: { justification: reason, mitigation: reason, approver: officer, on: before },
      }),
      NOTE_FOR_RECORD_REQUIRED: ({ determinedLow }) => ({ assessment: determinedLow }),
      WRONG_STATUS: ({ final }) => ({ assessment: final }),
    },
  },
  revise: {
    works: ({ decided }) => ({ assessment: decided, reason }),
    refuses: {
      ...notFound,
      ...dates,
      NOT_DETERMINED: ({ reviewed }) => ({ assessment: reviewed }),
      REVISED_ALREADY: ({ revised }) => ({ assessment: revised }),
      ASSESSMENT_OPEN: ({ reassessed }) => ({ assessment: reassessed }),
    },
  },
  cancel: {
    works: ({ draft }) => ({ assessment: draft, reason }),
    refuses: { ...notFound, ...dates, WRONG_STATUS: ({ final }) => ({ assessment: final }) },
  },
  compareInstrument: {
    works: ({ onOlder }) => ({ assessment: onOlder }),
    refuses: { ...missing, ...versions },
  },
  moveInstrument: {
    works: ({ onOlder }) => ({ assessment: onOlder, reason }),
    refuses: { ...notFound, ...versions, ...dates },
  },
  explainDifference: {
    works: ({ differing }) => ({
      assessment: differing,
      standard: 'CS1',
      difference: { code: 'no-evidence', text: null },
    }),
    refuses: {
      ...notFound,
      UNKNOWN_STANDARD: { standard: 'CS99' },
      REVIEW_LOCKED: ({ final }) => ({ assessment: final }),
      NO_DIFFERENCE: { standard: 'CS2' },
      DESCRIPTION_REQUIRED: { difference: { code: 'other', text: ' ' } },
      NOTHING_TO_CHANGE: { difference: null },
    },
  },
  countDifferences: { works: () => ({}), refuses: {} },
  recordResponse: {
    works: ({ determined }) => ({
      assessment: determined,
      response: { response: 'agrees', by: head, comment: null },
    }),
    refuses: {
      ...notFound,
      NOT_DETERMINED: ({ reviewed }) => ({ assessment: reviewed }),
      FUTURE_DATE: { response: { response: 'agrees', by: head, comment: null, on: later } },
      DATE_TOO_EARLY: { response: { response: 'agrees', by: head, comment: null, on: before } },
    },
  },
  ...followThrough,
  exportPartnerCopy: {
    works: ({ determined }) => ({ assessment: determined }),
    refuses: {
      ...missing,
      ...templateRefusals,
      NOT_DETERMINED: ({ reviewed }) => ({ assessment: reviewed }),
    },
  },
  exportDecisionLetter: {
    works: ({ decided }) => ({ assessment: decided }),
    refuses: {
      ...missing,
      ...templateRefusals,
      NOT_DETERMINED: ({ reviewed }) => ({ assessment: reviewed }),
      DECISION_MISSING: ({ determined }) => ({ assessment: determined }),
    },
  },
  exportNoteForRecord: {
    works: ({ decidedLow }) => ({ assessment: decidedLow }),
    refuses: {
      ...missing,
      ...templateRefusals,
      NOTE_FOR_RECORD_MISSING: ({ determined }) => ({ assessment: determined }),
    },
  },
  exportWord: {
    works: ({ determined }) => ({ assessment: determined }),
    refuses: { ...missing, ...templateRefusals },
  },
};
