import { fillMessage } from '../../ground/refusals/fill-message.ts';
import type { CellReport, FormFinding } from './form-report.ts';

/**
 * Everything that the report on a returned workbook can say, in English. Codes never change: renderers
 * translate by code and fill the same {placeholders}.
 */
export const formMessages = {
  // About the workbook
  ALREADY_IMPORTED: 'This very file was taken over on {on}. Nothing changes.',
  OLDER_FORM: 'The form is of version {found}; this program writes version {current}. It was read as it is.',
  NEWER_FORM:
    'The form is of version {found} and was written by a newer program; this one reads up to {current}. Nothing can be taken over. Update the program.',
  OTHER_INSTRUMENT:
    'The form was written for the instrument “{found}”; this assessment uses “{expected}”. Answers are never converted. Choose the right assessment.',
  INSTRUMENT_VERSION:
    'The form was written for version {found} of the instrument; the assessment uses {expected}. Compare the wording.',
  FORM_NOT_ISSUED_HERE:
    'This workspace has no record of handing out form {form}. It may come from another laptop.',
  LATER_FORM_ISSUED: 'A later form was handed out on {on}. Ask whether the partner sent the latest one.',
  OTHER_ASSESSMENT_CHOSEN:
    'The form names assessment {found}, which is not in this workspace; it is read for {chosen}, as chosen.',
  IDENTITY_IN_SIGHT_ONLY:
    'The hidden sheet of the form is missing. The form was recognised by the line at its foot.',
  ANSWERS_LOCKED:
    'The partner’s answers can’t be changed while the assessment is {status}. Nothing can be taken over. Return it to the partner first.',
  ANSWERS_CLOSED:
    'This assessment is {status}; its answers can’t be changed. Nothing can be taken over. Record a revision instead.',
  SAVED_BY: 'The file was saved by {program}. This is fine.',
  SHEET_RENAMED: 'The sheet “{from}” is now called “{to}”. It was found.',
  SHEETS_MOVED: 'Sheets were moved: “{sheet}” now stands at place {place}. It was found.',
  SHEETS_ADDED: 'These sheets are not part of the form and were not read: {sheets}.',
  ROWS_MOVED: 'Rows of “{sheet}” were moved: {where}. They were found by their identity.',
  ROWS_INSERTED: 'Rows of “{sheet}” were inserted or removed, from row {row} on. The others were found.',
  ROWS_REPEATED: 'Rows of “{sheet}” stand there twice: {where}.',
  ROWS_MISSING: 'Rows of “{sheet}” are missing: {where}. What was asked there stays empty.',
  ROWS_UNKNOWN:
    'The file names rows that this form doesn’t have: {where}. Nothing was read from them. Ask the partner where the file comes from.',
  COLUMNS_INSERTED: 'Columns of “{sheet}” were inserted or moved. The cells were found.',
  KEYS_MISSING: 'The hidden first column of “{sheet}” is gone. The rows were found by their wording.',
  MERGED_CELLS:
    'Cells of “{sheet}” were merged: {ranges}. Of merged cells only the first keeps its text; check these.',
  TEXT_ALTERED: 'The fixed text of {where} in “{sheet}” was altered. Compare what the partner answered to.',
  CHECKSUM_DIFFERS:
    'The wording agrees with what the file says of itself, but not with the form that was handed out. Compare what the partner answered to.',
  SEVERAL_SHEETS_FILLED: 'More than one language was filled in: {sheets}. They were read together.',
  FOOT_NAMES_ANOTHER:
    'The line at the foot of “{sheet}” names {found}, and the hidden sheet of the file {expected}. The hidden sheet was followed. Look whether parts of two forms were put together.',
  ROWS_HIDDEN:
    'Rows of “{sheet}” are hidden: {where}. What stands in them was read; look whether it is meant.',
  NOTES_NOT_READ: 'Notes stand beside cells of “{sheet}” and were not read as answers: {notes}.',
  COLUMNS_HIDDEN:
    'Columns of “{sheet}” are hidden: {where}. What stands in them was read; look whether it is meant.',
  TEXT_BESIDE: 'More was written on “{sheet}”, outside the cells for answers, and was not read: {more}.',
  PICTURES_NOT_READ:
    'Pictures, boxes or drawings lie on “{sheet}” ({count}). What they show was not read; look at the file itself.',
  FIELDS_MISSING:
    'The fields of “{sheet}” were lost when another program saved the file. The rows were found by their wording.',
  ASIDES_NOT_READ: 'Beside its text the document holds this, which was not read as an answer: {more}.',
  CHANGES_TRACKED: 'Changes of the document are tracked. It was read as if all of them were accepted.',
  SEVERAL_SUBMISSIONS:
    'Rows {rows} bear the reference of this assessment. Row {taken}, the latest, was read and the others were not. Ask the partner if that is not the one that counts.',
  EXPORT_NOT_KEPT:
    'The file also holds {count} rows of other assessments. Row {row} alone was read; the file is not kept among this partner’s evidence.',
  EXPORT_SHEETS_BESIDE:
    'Other sheets of the export were not read: {sheets}. They may hold answers of other partners; the file is not kept among this partner’s evidence. Look whether this partner answered there too.',
  COLUMNS_NOT_READ: 'These columns are not part of the form and were not read: {columns}.',
  FILES_GIVEN: 'Attached files that will be kept as evidence of their standards: {files}.',
  FILES_ABSENT:
    'Files that the answers name and that are not among those given: {files}. Give them together with the answers, or add them as evidence later.',
  FILES_UNNAMED: 'Files among those given that no answer names: {files}. They were not taken over.',
  FILES_SAME_NAME:
    'Several files among those given bear a name that an answer names: {files}. None was taken over; add the right one as evidence yourself.',
  FILES_BESIDE:
    'The partner attached files, which lie beside the export and were not taken over: {files}. Add them as evidence of their standards.',
  FORM_EMPTY: 'Nothing is filled in. Nothing was taken over.',
  NOT_OUR_FORM: 'The workbook was not made by this program. Point to the cells that hold the answers.',
  MAPPING_PROPOSED:
    'In “{sheet}” {count} answers were found beside the standards. Check each before taking them over.',

  // About one cell
  CELL_MISSING: 'The row of this cell is missing.',
  CELL_ERROR: 'The cell shows the error {value}. It was left empty.',
  FORMULA_VALUE_USED: 'The cell holds the formula {formula}. The value saved with it was read.',
  FORMULA_WITHOUT_VALUE: 'The cell holds the formula {formula} without a saved value. It was left empty.',
  NUMBER_AS_TEXT: 'The cell holds a number; it was read as the text {value}.',
  READ_AS: '“{value}” was read as “{read}”.',
  NOT_AN_ANSWER: '“{value}” is not an answer that is understood. Possible are: {known}.',
  NA_NOT_ALLOWED: '“Not applicable” is not possible for {standard}. It was left empty.',
  NA_WITHOUT_REASON: '“Not applicable” has no reason. It was left empty.',
  REASON_WITHOUT_NA: 'A reason is recorded only with “not applicable”. It stands in the partner’s file only.',
  NOT_A_TICK: '“{value}” is neither a tick nor empty. It was left empty.',
  NOT_AN_EMAIL: '“{value}” is not an e-mail address. It was left empty.',
  NOT_A_DATE: '“{value}” is not one certain date. It was left empty.',
  DATE_NOT_RECORDED: 'Shown only: give this date when you submit the answers.',
  PERSON_INCOMPLETE: 'Name and functional title are recorded together; one of them is missing.',
  TOO_LONG: 'The text has {length} characters; at most {limit} are possible. It was left out.',
  MERGED_AWAY: 'This cell is part of the merged range {range}, in which only the first cell keeps its text.',
  STRUCK_THROUGH:
    '“{value}” is struck through, all of it or a part. It was left empty; ask the partner what holds.',
  TWO_ANSWERS: 'Two cells give different values: {cells}. It was left empty.',
  KEPT_AS_RECORDED: 'Another answer is recorded for {standard}; nothing of this standard was taken over.',
  RECORDED_DIFFERS: 'Something else is recorded. It is kept unless you choose to replace it.',
  REPLACES_RECORDED: 'Something else is recorded and would be replaced.',
  FOUND_ASIDE: 'It stands in {cell} and not in the cell for it, {place}. It was read there.',
  MORE_BESIDE: 'More stands beside it and was not read: {more}.',
} as const;

export type FormMessageCode = keyof typeof formMessages;
export type Remark = NonNullable<CellReport['remark']>;

/** A remark on one cell, in English. */
export function remark(code: FormMessageCode, details: Record<string, string> = {}): Remark {
  return { code, message: fillMessage(formMessages[code], details), details };
}

/** Something about the workbook as a whole. "blocks": nothing can be taken over. */
export function finding(
  severity: FormFinding['severity'],
  code: FormMessageCode,
  details: Record<string, string> = {},
): FormFinding {
  return { severity, ...remark(code, details) };
}
