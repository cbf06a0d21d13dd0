import { strToU8, zipSync } from 'fflate';
import type { Cases } from './cases.ts';
import { badSpreadsheets, heavier } from './lists.ts';
import { templateRefusals } from './templates.ts';
import { before, later, nowhere, reason, text } from './words.ts';

const workbook = (bytes: Uint8Array) => ({ file: { name: 'returned.xlsx', bytes } });
/** Its name alone tells of a case. */
const telling = (bytes: Uint8Array) => ({ file: { name: 'rape case girl.xlsx', bytes } });
const unkept = { caseDetail: { answers: { 'file-name': { choice: 'leave-out' } } } } as const;
/** A Word document that begins as one and holds macros. */
const withMacros = {
  name: 'form.docm',
  bytes: zipSync({
    '[Content_Types].xml': strToU8(
      '<Types><Override ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ),
    'word/document.xml': strToU8('<w:document/>'),
  }),
};
const foreign = text('answers.csv', 'Standard,Answer\nFirst,yes\n');

export const form: Cases<'form'> = {
  export: {
    works: ({ draft }) => ({ assessment: draft }),
    refuses: {
      ASSESSMENT_NOT_FOUND: { assessment: nowhere },
      INSTRUMENT_NOT_HERE: ({ elsewhere }) => ({ assessment: elsewhere.assessment }),
      PARTNER_ARCHIVED: ({ gone }) => ({ assessment: gone.other }),
      ANSWERS_LOCKED: ({ submitted }) => ({ assessment: submitted }),
      REVIEW_LOCKED: ({ final }) => ({ assessment: final }),
    },
  },
  import: {
    works: ({ draftForm }) => workbook(draftForm),
    refuses: {
      ...badSpreadsheets,
      SHEET_NOT_FOUND: ({ draft }) => ({ file: foreign, assessment: draft, sheet: nowhere }),
      ASSESSMENT_NOT_FOUND: { assessment: nowhere },
      INSTRUMENT_NOT_HERE: ({ elsewhere }) => workbook(elsewhere.form),
      PARTNER_ARCHIVED: ({ gone }) => workbook(gone.form),
      ANSWERS_LOCKED: ({ submittedForm }) => workbook(submittedForm),
      REVIEW_LOCKED: ({ finalForm }) => workbook(finalForm),
      FORM_OF_OTHER_PARTNER: ({ answered }) => ({ assessment: answered }),
      FORM_ASSESSMENT_UNKNOWN: ({ strangersForm }) => workbook(strangersForm),
      FORM_NEEDS_MAPPING: ({ draft }) => ({ file: foreign, assessment: draft }),
      FORM_DOCUMENT_REFUSED: { file: withMacros },
      ANSWER_FILE_DAMAGED: { file: text('answers.json', '{"format":"psea-form-answers","version":1}') },
      ANSWER_FILE_NEWER: { file: text('answers.json', '{"format":"psea-form-answers","version":2}') },
      FORM_OF_SEVERAL: {
        file: text('export.csv', 'psea_reference,CS1_answer\nAA,yes\nBB,no\n'),
      },
      FORM_ROW_MISSING: ({ draft }) => ({
        file: text('export.csv', 'psea_reference,CS1_answer\nAA,yes\n'),
        assessment: draft,
      }),
      FORM_PAGE_UNFINISHED: {
        file: text('form.html', '<!DOCTYPE html><meta content="psea-self-assessment-page">'),
      },
      EVIDENCE_TOO_LARGE: ({ draftForm }) => workbook(heavier(draftForm)),
      CASE_DETAIL_UNDECIDED: ({ draftForm }) => telling(draftForm),
      CASE_DETAIL_FILE_UNDECIDED: ({ draftForm }) => ({ ...telling(draftForm), ...unkept }),
    },
  },
};

const action = { standard: 'CS3', title: 'Fictional action', verification: 'A form.', dueOn: '2026-06-01' };

export const plan: Cases<'plan'> = {
  listProposals: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: { PARTNER_NOT_FOUND: { partner: nowhere } },
  },
  get: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: { PARTNER_NOT_FOUND: { partner: nowhere } },
  },
  add: {
    works: ({ whole }) => ({ partner: whole.partner, actions: [action] }),
    refuses: {
      PARTNER_NOT_FOUND: { partner: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      ASSESSMENT_NOT_FOUND: ({ plain }) => ({ partner: plain }),
      INSTRUMENT_NOT_HERE: ({ elsewhere: { partner, assessment } }) => ({
        partner,
        actions: [{ ...action, assessment }],
      }),
      UNKNOWN_STANDARD: { actions: [{ ...action, standard: 'CS99' }] },
      UNKNOWN_LIBRARY_ACTION: { actions: [{ ...action, library: nowhere }] },
      ACTION_ALREADY_PLANNED: {
        actions: [
          { standard: 'CS3', library: 'start-reference-checks' },
          { standard: 'CS3', library: 'start-reference-checks' },
        ],
      },
      DUE_OUTSIDE_WINDOW: { actions: [{ ...action, dueOn: later }] },
      ACTION_INCOMPLETE: { actions: [{ standard: 'CS3' }] },
      FUTURE_DATE: { on: later },
    },
  },
  update: {
    works: ({ whole }) => ({ action: whole.action, status: 'in-progress' }),
    refuses: {
      ACTION_NOT_FOUND: { action: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ action: gone.action }),
      EVIDENCE_NOT_FOUND: { status: 'verified', evidence: [nowhere] },
      UNKNOWN_DOCUMENT_TYPE: ({ ofOtherMenu }) => ({ status: 'verified', evidence: [ofOtherMenu] }),
      VERIFICATION_NEEDS_EVIDENCE: { status: 'verified' },
      DROP_NEEDS_REASON: { status: 'dropped' },
      ACTION_CLOSED: ({ whole }) => ({
        action: whole.secondAction,
        status: undefined,
        set: { title: 'Fictional title' },
      }),
      NOTHING_TO_CHANGE: { status: 'not-started' },
      DUE_OUTSIDE_WINDOW: { set: { dueOn: later } },
      FUTURE_DATE: { on: later },
      DATE_TOO_EARLY: { on: before },
    },
  },
  listLibrary: { works: () => ({}), refuses: {} },
  exportWord: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: {
      ...templateRefusals,
      PARTNER_NOT_FOUND: { partner: nowhere },
      PLAN_EMPTY: ({ partners }) => ({ partner: partners.decided }),
    },
  },
  exportLetter: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: {
      ...templateRefusals,
      PARTNER_NOT_FOUND: { partner: nowhere },
      NOT_DETERMINED: ({ partners }) => ({ partner: partners.draft }),
    },
  },
  exportExcel: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: {
      PARTNER_NOT_FOUND: { partner: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      PLAN_EMPTY: ({ partners }) => ({ partner: partners.decided }),
    },
  },
  import: {
    works: ({ whole }) => workbook(whole.workbook),
    refuses: {
      ...badSpreadsheets,
      PLAN_FORM_UNKNOWN: { file: foreign },
      PARTNER_ARCHIVED: ({ gone }) => workbook(gone.workbook),
      EVIDENCE_TOO_LARGE: ({ whole }) => workbook(heavier(whole.workbook)),
      CASE_DETAIL_UNDECIDED: ({ whole }) => telling(whole.workbook),
      CASE_DETAIL_FILE_UNDECIDED: ({ whole }) => ({ ...telling(whole.workbook), ...unkept }),
    },
  },
};

const call = { kind: 'call', summary: 'A fictional call.' } as const;

export const followUp: Cases<'followUp'> = {
  get: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: { PARTNER_NOT_FOUND: { partner: nowhere } },
  },
  getPractice: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: { PARTNER_NOT_FOUND: { partner: nowhere } },
  },
  list: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: { PARTNER_NOT_FOUND: { partner: nowhere } },
  },
  add: {
    works: ({ whole }) => ({ partner: whole.partner, activity: call }),
    refuses: {
      PARTNER_NOT_FOUND: { partner: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      ACTION_NOT_FOUND: { activity: { ...call, actions: [nowhere] } },
      UNKNOWN_STANDARD: {
        activity: { ...call, findings: [{ standard: 'CS99', text: 'Seen.', tendency: null }] },
      },
      UNKNOWN_CHECK: { activity: { ...call, checks: [{ kind: 'yes-no', check: nowhere, value: true }] } },
      CHECK_ANSWER_MISMATCH: ({ countedCheck }) => ({
        activity: { ...call, checks: [{ kind: 'yes-no', check: countedCheck, value: true }] },
      }),
      MORE_THAN_ALL: { activity: { ...call, trained: { course: 'Course', trained: 3, total: 2 } } },
      ACTIVITY_EMPTY: { activity: { kind: 'call' } },
      NEXT_DATE_TOO_EARLY: { activity: { ...call, nextOn: before } },
      FUTURE_DATE: { activity: { ...call, on: later } },
    },
  },
  withdraw: {
    works: ({ whole }) => ({ activity: whole.activity, reason }),
    refuses: {
      ACTIVITY_NOT_FOUND: { activity: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ activity: gone.activity }),
      NOTHING_TO_CHANGE: ({ withdrawnActivity }) => ({ activity: withdrawnActivity }),
    },
  },
  chooseRhythm: {
    works: ({ whole, rhythm }) => ({ partner: whole.partner, rhythm }),
    refuses: {
      PARTNER_NOT_FOUND: { partner: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      UNKNOWN_RHYTHM: { rhythm: nowhere },
      NOTHING_TO_CHANGE: ({ paced }) => ({ partner: paced }),
    },
  },
  listTraining: { works: () => ({}), refuses: {} },
  listChecks: { works: () => ({}), refuses: {} },
};
