import type { RefusalDetails } from '../../../ground/result.ts';

/**
 * Every problem that an import can name, with its English message. Codes never change: renderers and
 * programs translate by code and fill the same {placeholders} from the problem's details.
 */
export const problemMessages = {
  NAME_COLUMN_MISSING: [
    'error',
    'No column holds the names of the organisations. Choose one; without it no row can be imported.',
  ],
  NO_ROWS: ['error', 'There is nothing below the header in row {headerRow}.'],
  PLACEHOLDERS_EMPTY: [
    'warning',
    '{count} cells below “{header}” only say that nothing is known ({examples}). They were read as empty.',
  ],
  TOTAL_ROW: ['warning', '“{value}” adds up the rows above and will be skipped.'],
  SECTION_ROW: ['warning', '“{value}” is a heading between the rows and will be skipped.'],
  SECTION_COUNTRY: [
    'warning',
    '“{value}” is a heading between the rows. No column gives the country, so that it is taken for those below: {country}.',
  ],
  FOOTNOTE_ROW: ['warning', '“{value}” is a note below the list and will be skipped.'],
  TAG_ROW: [
    'warning',
    'The row holds HXL tags, which were used to recognise the columns. It will be skipped.',
  ],
  ROWS_HIDDEN: [
    'warning',
    'The list hides {count} rows from whoever opens it ({rows}). They are among the rows below; leave them out where they don’t belong.',
  ],
  ROWS_STRUCK: [
    'warning',
    'In {count} rows text is struck through ({rows}). It was read like the rest; leave out what no longer holds.',
  ],
  COLUMNS_HIDDEN: [
    'warning',
    'The list hides columns from whoever opens it: {columns}. What stands in them was read like the rest.',
  ],
  CELLS_MERGED: ['warning', 'Merged cells stand for every row that they cover, and were read so: {ranges}.'],
  SHEETS_LEFT: ['warning', 'Other sheets of the file look like lists too, and are not read: {sheets}.'],
  ENCODING_MIXED: [
    'warning',
    'Some lines of the file are in UTF-8 and others in {encoding}. Each was read in its own; look at the names.',
  ],
  ENCODING_UNSURE: [
    'warning',
    'The file doesn’t say how its letters are written. It was read as {encoding}, with “{read}”; as {other} that is “{instead}”. Choose the one that is right.',
  ],
  COUNTRY_FROM_SHEET: [
    'warning',
    'No column gives the country. That of the sheet “{sheet}” is taken for all rows: {country}.',
  ],
  REFERENCE_SHARED: [
    'error',
    '“{value}” is the reference of several partners: {choices}. The row was left out; give one of these longer names.',
  ],
  REFERENCE_UNKNOWN: ['warning', 'No partner of the register has the reference “{value}”.'],
  KEY_UNKNOWN: ['warning', 'No partner of the register bears “{value}”.'],
  KEY_MISSING: ['warning', 'The row has nothing in the column by which it is matched with the register.'],
  NOT_IN_REGISTER: [
    'warning',
    'No partner of the register is meant for certain. New ones are not wanted; the row is left out.',
  ],
  KEY_SEVERAL: [
    'error',
    'Several partners bear “{value}”: {partners}. None was chosen, and the row is left out.',
  ],
  KEY_REPEATED: [
    'warning',
    'Row {row} means the same partner. What both give counts as this row, the later one, has it.',
  ],
  PARTNER_IS_ARCHIVED: [
    'error',
    '{partner} is archived, and nothing is changed in it. Restore it first; the row is left out.',
  ],
  NAME_MISSING: ['error', 'The row has no name of an organisation and will be skipped.'],
  ROW_WITHOUT_DATA: ['warning', 'The row holds nothing but its running number and will be skipped.'],
  REPEATED_HEADER: ['warning', 'The row repeats the header and will be skipped.'],
  VALUE_TOO_LONG: [
    'error',
    'The text has {length} characters; at most {limit} are possible. It was left out.',
  ],
  TOO_MANY_VALUES: ['error', 'At most {limit} values are possible; the others were left out.'],
  CELL_ERROR: ['error', 'The cell shows the error {value}. It was left out.'],
  FORMULA_VALUE_USED: [
    'warning',
    'The cell holds the formula {formula}. Formulas are not calculated here; the value saved with it, “{saved}”, was used.',
  ],
  FORMULA_WITHOUT_VALUE: [
    'error',
    'The cell holds the formula {formula} without a saved value. It was left out.',
  ],
  TEXT_LIKE_FORMULA: [
    'warning',
    'The text begins with “{sign}”. It was kept as text and is never calculated.',
  ],
  COUNTRY_MISSING: ['warning', 'No country is given.'],
  COUNTRY_UNKNOWN: ['error', '“{value}” is not a country that is known here. It was left out.'],
  COUNTRY_MISSPELT: ['error', '“{value}” is not a country; did the list mean {suggestion}? It was left out.'],
  COUNTRY_AMBIGUOUS: [
    'error',
    '“{value}” may be any of these: {countries}. It was left out; write which is meant.',
  ],
  COUNTRY_SEVERAL: [
    'error',
    'A partner has one country; “{value}” names several: {countries}. They were left out.',
  ],
  COUNTRY_REGION: ['error', '“{value}” is no country. It was left out.'],
  TYPE_UNSPECIFIC: [
    'warning',
    '“{value}” does not say which kind, such as national or international. The type stays open.',
  ],
  TYPE_UNKNOWN: ['error', '“{value}” is not a type of partner that is known here. It was left out.'],
  LANGUAGE_UNKNOWN: ['error', '“{value}” is not a language that is known here. It was left out.'],
  YES_NO_UNREADABLE: ['error', '“{value}” is neither yes nor no. It was left out.'],
  YES_NO_NOT_APPLICABLE: ['warning', '“{value}” is neither yes nor no; it stays “not recorded”.'],
  VENDOR_NUMBER_LOST_ZEROS: [
    'warning',
    'The vendor number {value} has probably lost its leading zeros: others in this column have {digits} digits. Was it {suggestion}? It was taken as it stands.',
  ],
  VENDOR_NUMBER_AS_NUMBER: [
    'warning',
    'The vendor number {value} is stored as a number; leading zeros, if it had any, are lost. It was taken as it stands.',
  ],
  VENDOR_NUMBER_IMPRECISE: [
    'error',
    'The vendor number is stored as a number too long for a spreadsheet to keep; its last digits are wrong. It was left out.',
  ],
  VENDOR_NUMBER_LONG: [
    'warning',
    'The vendor number {value} is longer than any that is known here. It was taken as it stands.',
  ],
  NUMBER_SPOILT: [
    'error',
    '“{value}” is what a spreadsheet made of a long number; its digits are lost. It was left out.',
  ],
  EMAIL_UNMASKED: ['warning', '“{value}” was read as the address {email}.'],
  EMAIL_FROM_LINK: ['warning', 'The cell says “{value}” and leads to {email}; that address was taken.'],
  EMAIL_INVALID: ['error', '“{value}” is not an e-mail address. It was left out.'],
  SCOPE_REASON_MISSING: [
    'error',
    'The list decides whether the partner is in scope without a reason. The decision was left out.',
  ],
  ASSIGNEE_UNKNOWN: [
    'warning',
    '“{value}” is not on the office’s list of people. The partner is assigned to nobody; the name is kept in its notes.',
  ],
  ASSIGNEE_LEFT: [
    'warning',
    '“{value}” has left the office. The partner is assigned to nobody; the name is kept in its notes.',
  ],
  ASSIGNEE_AMBIGUOUS: [
    'warning',
    'Several people of the office’s list are called “{value}”. The partner is assigned to nobody; the name is kept in its notes.',
  ],
  DATE_AS_TEXT: ['warning', 'The date “{value}” is stored as text; it was read as {iso}.'],
  DATE_AMBIGUOUS: ['error', '“{value}” may be {dayFirst} or {monthFirst}. It was left out.'],
  DATE_READ_DAY_FIRST: ['warning', '“{value}” was read with the day first: {iso}.'],
  DATE_READ_MONTH_FIRST: ['warning', '“{value}” was read with the month first: {iso}.'],
  DATE_YEAR_IMPLAUSIBLE: [
    'error',
    'The year {year} of “{value}” is not one of this calendar’s present: another calendar, or a slip. It was left out.',
  ],
  DATE_AS_NUMBER: ['warning', '{value} is a date stored as a number; it was read as {iso}.'],
  DATE_UNREADABLE: ['error', '“{value}” can’t be read as a date. It was left out.'],
  END_BEFORE_START: ['error', 'The agreement ends on {end}, before it starts on {start}.'],
  AMOUNT_AS_TEXT: ['warning', 'The amount “{value}” is stored as text; it was read as {amount}.'],
  AMOUNT_NEGATIVE: [
    'error',
    '“{value}” is less than nothing; no agreement has such a budget. It was left out.',
  ],
  AMOUNT_UNREADABLE: ['error', '“{value}” can’t be read as an amount. It was left out.'],
} as const satisfies Record<string, readonly ['error' | 'warning', string]>;

export type ProblemCode = keyof typeof problemMessages;

/** What a value reader found, before it is known in which cell. */
export interface ProblemDraft {
  readonly code: ProblemCode;
  readonly details: RefusalDetails;
}

/** The English message of a problem. Placeholders without a value stay visible. */
export function problemMessage(code: ProblemCode, details: RefusalDetails): string {
  return problemMessages[code][1].replace(/\{(\w+)\}/g, (whole, name) => {
    const value = details[name];
    return value === undefined || value === null ? whole : String(value);
  });
}

export function problemSeverity(code: ProblemCode): 'error' | 'warning' {
  return problemMessages[code][0];
}
