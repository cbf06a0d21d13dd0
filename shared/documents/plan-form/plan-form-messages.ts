import type { PlanReport } from '../../rules/plan/plan-view.ts';
import { planFormWords } from './text/words.ts';

/**
 * Everything that the report on a returned plan workbook can say, in English. Codes never change: screens translate
 * by code. The placeholders are those of the row: {action}, {value} (what stands in the cell) and {recorded}.
 */
export const planFormMessages = {
  // About the workbook
  ALREADY_IMPORTED: 'This very file was taken over before. Nothing changes.',
  OLDER_FORM: 'The workbook is of an older version, {value}. It was read as it is.',
  FORM_NOT_ISSUED_HERE:
    'This workspace has no record of handing out this workbook. It may come from another laptop.',
  LATER_FORM_ISSUED:
    'A later workbook was handed out on {recorded}. Ask whether the partner sent the latest.',
  IDENTITY_IN_SIGHT_ONLY:
    'The hidden sheet of the workbook is missing. It was recognised by the line at its foot; what was handed out is compared with the plan as it is today.',
  CHECKSUM_DIFFERS:
    'The wording agrees with what the file says of itself, but not with the workbook that was handed out. Compare it with the plan.',
  SAVED_BY: 'The file was saved by {value}. This is fine.',
  SHEET_RENAMED: 'The sheet “{recorded}” is now called “{value}”. It was found.',
  SHEET_ADDED: 'The sheet “{value}” is not part of the workbook. It was not read.',
  ROWS_MOVED: 'Rows were moved or inserted. Each action was found by its number.',
  COLUMNS_MOVED: 'Columns were moved or inserted. They were found by their titles.',
  TITLES_MISSING:
    'Titles of columns are missing or altered: {value}. The columns were found by their places.',
  NOTHING_FILLED: 'Nothing is filled in. Nothing was taken over.',

  // About a row
  ROW_MISSING: 'The row of {action} is missing. Nothing changes for it.',
  ROW_REPEATED: '{action} stands there more than once.',
  ROW_ADDED:
    'This row is not part of the plan and was not taken over: “{value}”. Add an action in the plan itself.',
  ACTION_UNKNOWN: '{action} is not in the plan of this workspace. Its row was not taken over.',
  BESIDE: 'This stands beside the table and was not read: “{value}”.',
  MERGED: 'Cells were merged here ({value}). Of merged cells only the first keeps its text; check these.',

  // What the office fixed
  TEXT_ALTERED:
    'The fixed text of {action} was altered: “{value}” instead of “{recorded}”. It was not taken over.',
  CHANGED_HERE: '{action} was changed in the plan after this workbook was handed out.',

  // Status
  STATUS_RECORDED: '“{value}” becomes the status of {action}.',
  DONE_NOT_VERIFIED: '“{value}” is recorded as done by the partner. The office has yet to verify it.',
  STATUS_AS_ISSUED: 'The status is as it was handed out.',
  STATUS_SAME: 'The plan says the same.',
  STATUS_EMPTY: 'No status is given. The one recorded stays.',
  NOT_A_STATUS: '“{value}” is not a status that is understood. The one recorded stays.',
  OFFICE_STATUS: '“{value}” is for the office to record. The status recorded stays.',
  KEPT_AS_RECORDED:
    '{action} was changed here since. The status recorded, {recorded}, is kept unless you choose to replace it.',
  REPLACES_RECORDED: '{action} was changed here since. “{value}” replaces the status recorded, {recorded}.',
  CLOSED_HERE: '{action} is closed in the plan ({recorded}). A partner’s file never changes that.',
  STATUS_WITHOUT_DATE: 'The date beside this status was not accepted, so the status was not taken over.',

  // Date
  DATE_USED: '{value} is recorded as the date.',
  DATE_EMPTY: 'No date is given. The day of the import is recorded.',
  DATE_ALONE: 'A date without a new status or progress changes nothing.',
  NOT_A_DATE: '“{value}” is not one certain date. It was not taken over.',
  DATE_IN_FUTURE: '{value} lies in the future. It was not taken over.',
  DATE_TOO_EARLY:
    '{value} lies before {recorded}, the day on which {action} was added. It was not taken over.',

  // Progress
  NOTE_RECORDED: 'Recorded as progress of {action}.',
  NOTE_KNOWN: 'This very text is recorded already.',
  NOTE_EMPTY: 'No progress is given.',
  NOTE_TOO_LONG: 'The text is longer than a note can be. It was left out and not shortened.',
  NOTE_CLOSED: '{action} is closed in the plan. The text stands in the partner’s file only.',
  CASE_DETAIL:
    '“{value}” looks like detail of a case, which doesn’t belong here. Check the text before you take the file over.',

  // About any cell that is typed
  CELL_ERROR: 'The cell shows the error {value}. It was left out.',
  FORMULA_VALUE_USED: 'The cell holds the formula {value}. The text saved with it was read.',
  FORMULA_WITHOUT_VALUE: 'The cell holds the formula {value} without a saved text. It was left out.',
  TWO_VALUES: 'Two cells give different values for {action}: {value}. Neither was taken over.',
} as const;

type PlanFormCode = keyof typeof planFormMessages;
export type PlanReportRow = PlanReport['rows'][number];

interface Said {
  readonly cell?: string;
  readonly action?: string | null;
  readonly value?: string;
  readonly recorded?: string | null;
}

/** `recorded` carries a status by its id, for screens to translate; the English message says it in words. */
const statusWords: Readonly<Record<string, string>> = {
  ...planFormWords.en.statuses,
  'done-by-partner': 'Done by partner',
  verified: 'Verified',
  dropped: 'Dropped',
};

/** One row of the report, with its message in English. */
export function reportRow(
  field: PlanReportRow['field'],
  outcome: PlanReportRow['outcome'],
  code: PlanFormCode,
  { cell = '', action = null, value = '', recorded = null }: Said = {},
): PlanReportRow {
  const details: Readonly<Record<string, string>> = {
    action: action ?? '',
    value: value.length > 300 ? `${value.slice(0, 299)}…` : value,
    recorded: recorded === null ? '–' : (statusWords[recorded] ?? recorded),
  };
  const message = planFormMessages[code].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => details[name] ?? whole,
  );
  return { cell, action, field, outcome, code, message, value, recorded };
}
