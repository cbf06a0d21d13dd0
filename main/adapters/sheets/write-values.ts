import type { RegisterColumn } from '../../../shared/documents/report/register-report.ts';
import { cleanText } from '../../../shared/ground/words/clean.ts';

/** Longest text of a cell. */
const longestText = 32_767;

/**
 * Text as a cell holds it. Excel reads `_x0041_` inside a text as the character of that number, so a text
 * that really says so has its first underscore written in the same way.
 */
export function textValue(text: string): string {
  const escaped = cleanText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped.length <= longestText ? escaped : `${escaped.slice(0, longestText - 1)}…`;
}

/** The value of a cell: a real date, a number, true or false, or text that is never read as a formula. */
export function cellValue(
  column: Pick<RegisterColumn, 'kind'>,
  value: string | number | boolean | null,
): string | number | boolean | Date | null {
  if (value === null || typeof value !== 'string') return value;
  switch (column.kind) {
    case 'date':
      return dateOr(`${value}T00:00:00.000Z`, value);
    case 'moment':
      return dateOr(`${value.slice(0, 16)}:00.000Z`, value);
    default:
      return value === '' ? null : textValue(value);
  }
}

/** What can't be read as a date is still shown. */
function dateOr(moment: string, text: string): Date | string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? textValue(text) : date;
}
