import ExcelJS from 'exceljs';
import { emptyCell, type ReadCell, type ReadValue } from '../../../shared/ground/sheet/sheet.ts';

/** One cell of exceljs as a plain value: rich text flattened, dates as ISO, formulas as their text. */
export function readCell(cell: ExcelJS.Cell): ReadCell {
  if (cell.type === ExcelJS.ValueType.Formula) {
    return {
      kind: 'formula',
      formula: formulaText(cell),
      value: readValue(cell.result ?? null, cell.numFmt),
    };
  }
  return readValue(cell.value, cell.numFmt);
}

function formulaText(cell: ExcelJS.Cell): string {
  try {
    // For a shared formula exceljs works out the text of this cell, and throws when the first one is missing.
    return `=${cell.formula ?? ''}`;
  } catch {
    return '=';
  }
}

function readValue(value: ExcelJS.CellValue, numFmt: string | undefined): ReadValue {
  if (value === null || value === undefined) return emptyCell as ReadValue;
  if (typeof value === 'string') return textValue(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return numberValue(value, numFmt);
  if (value instanceof Date) return dateValue(value);
  if ('richText' in value) return textValue(value.richText.map((run) => run.text ?? '').join(''));
  if ('error' in value) return { kind: 'error', code: String(value.error) };
  if ('text' in value) return readValue(value.text as ExcelJS.CellValue, numFmt);
  return emptyCell as ReadValue;
}

function textValue(text: string): ReadValue {
  return text === '' ? (emptyCell as ReadValue) : { kind: 'text', text };
}

function numberValue(value: number, numFmt: string | undefined): ReadValue {
  if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
  const format = numFmt && numFmt !== 'General' ? numFmt : null;
  return { kind: 'number', value, format, text: zeroPadded(value, format) ?? plainDecimal(value) };
}

/** "0002500102" where the format is nothing but zeros, as vendor numbers are often shown. */
function zeroPadded(value: number, format: string | null): string | null {
  const zeros = format ? /^(0{2,})(;.*)?$/.exec(format.replace(/["\\]/g, ''))?.[1] : undefined;
  return zeros && Number.isInteger(value) && value >= 0
    ? plainDecimal(value).padStart(zeros.length, '0')
    : null;
}

/** Without an exponent, since 2.5E+9 is not how a vendor number reads. */
function plainDecimal(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
}

function dateValue(date: Date): ReadValue {
  if (Number.isNaN(date.getTime())) return { kind: 'error', code: '#DATE!' };
  // Excel's dates carry no time zone and exceljs stores them as UTC; whole days have no time to show.
  const iso = date.toISOString();
  return { kind: 'date', iso: iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19) };
}
