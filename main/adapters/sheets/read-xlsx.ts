import ExcelJS from 'exceljs';
import { ok } from '../../../shared/ground/result.ts';
import {
  emptyCell,
  type ReadCell,
  type ReadSheet,
  type ReadWorkbook,
} from '../../../shared/ground/sheet/sheet.ts';
import { refuse, type SheetResult } from './read-refusals.ts';
import { readCell } from './read-xlsx-cell.ts';
import { safePackage } from './read-xlsx-package.ts';
import { openZip } from './read-zip.ts';
import { MAX_CELL_CHARACTERS, MAX_TOTAL_CHARACTERS } from './zip-limits.ts';

/** What an Excel workbook holds. */
export type ReadXlsx = Pick<ReadWorkbook, 'sheets' | 'savedBy'>;

/** Reads every sheet of an .xlsx or .xlsm workbook (macros are never looked at). Bytes are not changed. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetResult<ReadXlsx>> {
  const zip = await openZip(bytes);
  if (!zip.ok) return zip;
  const safe = await safePackage(zip.value);
  if (!safe.ok) return safe;
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs types its input as its own Buffer; Node's is what it takes.
    await workbook.xlsx.load(safe.value.bytes as unknown as ExcelJS.Buffer);
  } catch {
    return refuse('SPREADSHEET_DAMAGED', 'xml', 'The workbook holds XML that is not well formed.');
  }
  const sheets: ReadSheet[] = [];
  const budget = { characters: 0 };
  const { from1904 } = safe.value;
  for (const [index, sheet] of safe.value.sheets.entries()) {
    const { name, hidden, merged, notes, hiddenRows, hiddenColumns, struck, pictures } = sheet;
    const rows = readRows(workbook.getWorksheet(`${index + 1}`), name, budget, sheet.links);
    if (!rows.ok) return rows;
    sheets.push({
      name,
      hidden,
      rows: rows.value,
      ...(merged.length > 0 ? { merged } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
      ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
      ...(struck.length > 0 ? { struck } : {}),
      ...(pictures > 0 ? { pictures } : {}),
      ...(from1904 ? { from1904 } : {}),
    });
  }
  const { savedBy } = safe.value;
  return ok({ sheets, ...(savedBy === null ? {} : { savedBy }) });
}

function readRows(
  worksheet: ExcelJS.Worksheet | undefined,
  sheet: string,
  budget: { characters: number },
  links: ReadonlyMap<string, string>,
): SheetResult<ReadCell[][]> {
  const rows: ReadCell[][] = [];
  let tooLong: string | null = null;
  worksheet?.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    while (rows.length < rowNumber) rows.push([]);
    const cells = rows[rowNumber - 1] ?? [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column) cells.push(emptyCell);
      const read = readCell(cell);
      const length = textLength(read);
      budget.characters += length;
      if (length > MAX_CELL_CHARACTERS) tooLong ??= cell.address;
      const link = links.get(cell.address);
      cells[column - 1] = link !== undefined && read.kind === 'text' ? { ...read, link } : read;
    });
  });
  if (tooLong !== null) {
    return refuse(
      'SPREADSHEET_TOO_LARGE',
      'cell',
      `Cell ${tooLong} of the sheet “${sheet}” holds more text than Excel itself allows.`,
      { where: tooLong },
    );
  }
  if (budget.characters > MAX_TOTAL_CHARACTERS) {
    return refuse(
      'SPREADSHEET_TOO_LARGE',
      'text',
      `The workbook holds more than ${MAX_TOTAL_CHARACTERS} characters of text.`,
      { where: sheet },
    );
  }
  return ok(rows);
}

function textLength(cell: ReadCell): number {
  if (cell.kind === 'formula') return Math.max(cell.formula.length, textLength(cell.value));
  return cell.kind === 'text' ? cell.text.length : 0;
}
