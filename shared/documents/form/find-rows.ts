import { cellText, isBlank, type ReadCell, type ReadSheet } from '../../ground/sheet/sheet.ts';
import { comparable, type FixedRow, readKey, standardOf } from './fixed-text.ts';
import { isHiddenSheet } from './form-identity.ts';
import type { FormLanguage } from './text/form-text.ts';

export interface Place {
  /** From one, as the person counts. */
  readonly column: number;
  readonly cell: ReadCell;
}

/** One row of the form, found again wherever it stands now. */
export interface FoundRow {
  readonly fixed: FixedRow;
  readonly row: number;
  /** Where the row's first words stand; null when they were altered. */
  readonly labelColumn: number | null;
  /** Fixed texts that don't stand there any more. */
  readonly altered: readonly string[];
  /** What stands in the row beside key and words, from left to right. */
  readonly values: readonly Place[];
}

/** A sheet of the form, found again. */
export interface FoundSheet {
  readonly sheet: ReadSheet;
  /** Place in the workbook, from one. */
  readonly place: number;
  readonly language: FormLanguage;
  /** Column of the hidden keys; null when they are gone and the rows were found by their wording. */
  readonly keyColumn: number | null;
  readonly rows: readonly FoundRow[];
}

/** The answer sheets of a form among all sheets of a workbook. */
export function findSheets(sheets: readonly ReadSheet[], expected: readonly FixedRow[]): FoundSheet[] {
  return sheets.flatMap((sheet, index) => {
    if (isHiddenSheet(sheet)) return [];
    const found = findByKeys(sheet, expected) ?? findByWords(sheet, expected);
    return found ? [{ ...found, sheet, place: index + 1 }] : [];
  });
}

type Found = Pick<FoundSheet, 'language' | 'keyColumn' | 'rows'>;

function findByKeys(sheet: ReadSheet, expected: readonly FixedRow[]): Found | null {
  const known = new Map(expected.map((fixed) => [`${fixed.language} ${fixed.key}`, fixed]));
  const rows: FoundRow[] = [];
  let keyColumn: number | null = null;
  sheet.rows.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      const key = cell.kind === 'text' ? readKey(cell.text) : null;
      const fixed = key && known.get(`${key.language} ${key.key}`);
      if (!fixed) return;
      keyColumn ??= column + 1;
      rows.push(foundRow(fixed, index + 1, cells, column + 1));
    });
  });
  const language = rows.find(({ fixed }) => standardOf(fixed.key) !== null)?.fixed.language;
  return language === undefined ? null : { language, keyColumn, rows };
}

/** By the titles of the standards, then by the words below each of them. */
function findByWords(sheet: ReadSheet, expected: readonly FixedRow[]): Found | null {
  for (const language of new Set(expected.map((fixed) => fixed.language))) {
    const own = expected.filter((fixed) => fixed.language === language);
    const titles = own.filter(({ key }) => key.endsWith('.title') && standardOf(key) !== null);
    const rows: FoundRow[] = [];
    let block = 'form';
    sheet.rows.forEach((cells, index) => {
      const texts = new Set(cells.map((cell) => comparable(cellText(cell))));
      const has = (fixed: FixedRow) => texts.has(comparable(fixed.texts[0] ?? ''));
      const title = titles.find(has);
      if (title) block = standardOf(title.key) ?? block;
      const fixed = title ?? own.find((each) => each.key.startsWith(`${block}.`) && has(each));
      if (fixed) rows.push(foundRow(fixed, index + 1, cells, null));
    });
    const count = new Set(rows.filter(({ fixed }) => titles.includes(fixed)).map(({ fixed }) => fixed.key))
      .size;
    if (count > 0 && count * 2 >= titles.length) return { language, keyColumn: null, rows };
  }
  return null;
}

function foundRow(
  fixed: FixedRow,
  row: number,
  cells: readonly ReadCell[],
  keyColumn: number | null,
): FoundRow {
  const words = cells.map((cell) => comparable(cellText(cell)));
  const used = new Set(keyColumn === null ? [] : [keyColumn]);
  const altered: string[] = [];
  let labelColumn: number | null = null;
  for (const text of fixed.texts) {
    const wanted = comparable(text);
    const at = words.findIndex((word, index) => word === wanted && !used.has(index + 1));
    if (at < 0) altered.push(text);
    else used.add(at + 1);
    if (at >= 0) labelColumn ??= at + 1;
  }
  const values = cells.flatMap((cell, index) =>
    used.has(index + 1) || isBlank(cell) ? [] : [{ column: index + 1, cell }],
  );
  return { fixed, row, labelColumn, altered, values };
}

/** The number that most often occurs; null for none. */
export function mostOften(numbers: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const each of numbers) if (each !== null) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce<[number | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
}
