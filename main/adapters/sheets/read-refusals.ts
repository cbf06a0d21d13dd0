import { refuse as refuseWith } from '../../../shared/ground/refusals/messages.ts';
import type { RefusalDetails, Result } from '../../../shared/ground/result.ts';

/** Why a file is not read. Nothing has been changed when one of these comes back. */
export type SheetRefusal =
  | 'NOT_A_SPREADSHEET'
  | 'SPREADSHEET_ENCRYPTED'
  | 'SPREADSHEET_TOO_LARGE'
  | 'SPREADSHEET_DAMAGED'
  | 'SPREADSHEET_OLD_FORMAT'
  | 'SPREADSHEET_EMPTY';

export type SheetResult<Value> = Result<Value, SheetRefusal>;

/**
 * A refusal of a part's reader: `reason` is a stable word for programs, `found` says in a sentence what stands
 * there; further details name a part of the file, a row or a cell.
 */
export function refuse(
  code: SheetRefusal,
  reason: string,
  found: string,
  details: RefusalDetails = {},
): { ok: false; error: { code: SheetRefusal; message: string; details: RefusalDetails } } {
  return { ok: false, error: { code, message: found, details: { reason, problem: found, ...details } } };
}

/** The refusal as a person reads it, once the reader of the whole file knows its name. */
export function nameFile<Value>(file: string, result: SheetResult<Value>): SheetResult<Value> {
  if (result.ok) return result;
  const { code, details } = result.error;
  return refuseWith(code, { file, ...details });
}
