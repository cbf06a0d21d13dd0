import { cellAddress, type ReadCell, type ReadValue, savedValue } from '../../../ground/sheet/sheet.ts';
import { tidyText } from '../../../ground/words/tidy-text.ts';
import { withoutStrayMarks } from '../../../ground/words/without-marks.ts';
import type { Problem } from './import-preview.ts';
import type { ImportTarget } from './import-target.ts';
import { type ProblemDraft, problemMessage, problemSeverity } from './problem-messages.ts';
import { draft } from './value-reading.ts';

/** One cell of a row together with what its column is. */
export interface TargetCell {
  readonly target: ImportTarget;
  /** Header of the column, as the list has it. */
  readonly header: string;
  /** Counted from one. */
  readonly column: number;
  readonly value: ReadValue;
}

/** Gives a found problem its place. */
export function problemAt(
  row: number,
  column: number | null,
  target: ImportTarget | null,
  value: string,
  { code, details }: ProblemDraft,
): Problem {
  const cell = column === null ? null : cellAddress(row, column);
  return {
    row,
    cell,
    target,
    severity: problemSeverity(code),
    code,
    message: problemMessage(code, details),
    value,
    details,
  };
}

/**
 * The value of a cell that can be read on, and what stands in its way: errors shown by the spreadsheet,
 * formulas (never calculated; the saved value is used, and said so), text that begins like a formula.
 */
export function usableValue(cell: ReadCell): { value: ReadValue; problems: ProblemDraft[] } {
  const value = savedValue(cell);
  if (value.kind === 'error') {
    return { value: { kind: 'empty' }, problems: [draft('CELL_ERROR', { value: value.code })] };
  }
  if (cell.kind === 'formula') {
    const saved = readable(value);
    const problem =
      saved === ''
        ? draft('FORMULA_WITHOUT_VALUE', { formula: cell.formula })
        : draft('FORMULA_VALUE_USED', { formula: cell.formula, saved });
    return { value, problems: [problem] };
  }
  const sign = value.kind === 'text' ? /^\s*([=@]|[+-](?=\s*[\p{L}(]))/u.exec(value.text)?.[1] : undefined;
  return { value, problems: sign ? [draft('TEXT_LIKE_FORMULA', { sign })] : [] };
}

/** A value as tidy text; dates as ISO, yes and no as words. */
export function readable(value: ReadValue): string {
  switch (value.kind) {
    case 'text':
    case 'number':
      return withoutStrayMarks(tidyText(value.text));
    case 'date':
      return value.iso;
    case 'boolean':
      return value.value ? 'yes' : 'no';
    case 'empty':
    case 'error':
      return '';
  }
}
