import { cellText, type ReadCell, type ReadSheet, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import type { GivenText } from './judge-texts.ts';
import { textColumns } from './text-columns.ts';

type Column = keyof typeof textColumns;
const needed: readonly Column[] = ['key', 'english', 'text'];

/**
 * The lines of a workbook that came back from a translator, on whichever sheet and in whichever order of columns; null
 * where no sheet has a key, an English text and a translation. The sheet's name tells the language.
 */
export function readTextWorkbook({
  sheets,
}: Pick<ReadWorkbook, 'sheets'>): { readonly language: string | null; readonly units: GivenText[] } | null {
  for (const sheet of sheets) {
    const at = sheet.rows.findIndex((row) => needed.every((column) => indexIn(row, column) >= 0));
    const head = sheet.rows[at];
    if (!head) continue;
    return {
      language: /^Texts ([a-z]{2})$/.exec(sheet.name.trim())?.[1] ?? null,
      units: unitsOf(sheet, head, at),
    };
  }
  return null;
}

const indexIn = (row: readonly ReadCell[], column: Column) =>
  row.findIndex((cell) => cellText(cell).trim().toLowerCase() === textColumns[column].toLowerCase());

function unitsOf(sheet: ReadSheet, head: readonly ReadCell[], at: number): GivenText[] {
  const where = Object.fromEntries(
    (Object.keys(textColumns) as Column[]).map((column) => [column, indexIn(head, column)]),
  ) as Record<Column, number>;
  return sheet.rows.flatMap((row, index) => {
    const value = (column: Column) => {
      const cell = row[where[column]];
      return cell ? cellText(cell) : '';
    };
    const isLine = index > at && (value('key').trim() !== '' || value('text').trim() !== '');
    if (!isLine) return [];
    const { key, english, text, state, by, on } = {
      key: value('key').trim(),
      english: value('english'),
      text: value('text'),
      state: value('state'),
      by: value('by').trim(),
      on: value('on'),
    };
    return [{ place: `row ${index + 1}`, key, english, text, state, by, on }];
  });
}
