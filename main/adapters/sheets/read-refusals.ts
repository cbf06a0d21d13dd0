import type { RefusalDetails, Result } from '../../../shared/result.ts';

/** Why a file is not read. Nothing has been changed when one of these comes back. */
export type SheetRefusal =
  | 'NOT_A_SPREADSHEET'
  | 'SPREADSHEET_ENCRYPTED'
  | 'SPREADSHEET_TOO_LARGE'
  | 'SPREADSHEET_DAMAGED'
  | 'SPREADSHEET_OLD_FORMAT'
  | 'SPREADSHEET_EMPTY';

export type SheetResult<Value> = Result<Value, SheetRefusal>;

const whatToDo: Record<SheetRefusal, string> = {
  NOT_A_SPREADSHEET: 'Choose an Excel workbook (.xlsx) or a CSV file.',
  SPREADSHEET_ENCRYPTED: 'Open it in Excel, remove the password, save a copy and choose that copy.',
  SPREADSHEET_TOO_LARGE: 'Copy the list alone into a new workbook, save it as .xlsx and choose that.',
  SPREADSHEET_DAMAGED: 'Ask for the file again, or open it in Excel and save a new copy as .xlsx.',
  SPREADSHEET_OLD_FORMAT: 'Open it in Excel or LibreOffice and save it as .xlsx.',
  SPREADSHEET_EMPTY: 'Check that this is the right file and that it was saved.',
};

/**
 * A refusal in three parts: what was found, that nothing changed, what to do next.
 * `reason` is a stable word for programs, `where` a part of the file, a row or a cell.
 */
export function refuse(
  code: SheetRefusal,
  reason: string,
  found: string,
  details: RefusalDetails = {},
): { ok: false; error: { code: SheetRefusal; message: string; details: RefusalDetails } } {
  const message = `${found} Nothing was imported or changed. ${whatToDo[code]}`;
  return { ok: false, error: { code, message, details: { reason, ...details } } };
}

/** Says in details and message which file is meant, once the reader of a part has refused it. */
export function nameFile<Value>(file: string, result: SheetResult<Value>): SheetResult<Value> {
  if (result.ok) return result;
  const { code, message, details } = result.error;
  return { ok: false, error: { code, message: `“${file}”: ${message}`, details: { file, ...details } } };
}

/** Bytes as a person says them. */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
