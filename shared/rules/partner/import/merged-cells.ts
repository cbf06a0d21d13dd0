import { emptyCell, isBlank, type ReadCell, type ReadSheet } from '../../../ground/sheet/sheet.ts';

/** A merged range, rows and columns counted from one. */
export interface MergedRange {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The merged ranges of a sheet by their corners. */
export function mergedRanges({ merged = [] }: ReadSheet): MergedRange[] {
  return merged.flatMap((text) => {
    const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text) ?? [];
    if (top === undefined || bottom === undefined) return [];
    return [{ text, top: Number(top), bottom: Number(bottom), left: columnAt(left), right: columnAt(right) }];
  });
}

const columnAt = (letters: string) =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** Ranges below the titles whose text stands in the first of several rows and is meant for all of them. */
export function rangesDown(sheet: ReadSheet, headerRow: number): MergedRange[] {
  return mergedRanges(sheet).filter(
    ({ top, bottom, left }) =>
      top > headerRow && bottom > top && !isBlank(sheet.rows[top - 1]?.[left - 1] ?? emptyCell),
  );
}

/**
 * The rows of a sheet with the text of merged cells in every row that they cover, as a person reads it; those without
 * anything of their own stay empty.
 */
export function filledDown(sheet: ReadSheet, headerRow: number): readonly (readonly ReadCell[])[] {
  const ranges = rangesDown(sheet, headerRow);
  if (ranges.length === 0) return sheet.rows;
  const rows = sheet.rows.map((row) => [...row]);
  for (const { top, bottom, left } of ranges) {
    const value = rows[top - 1]?.[left - 1] ?? emptyCell;
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = rows[row - 1];
      const isEmpty = (sheet.rows[row - 1] ?? []).every((cell) => isBlank(cell));
      if (!cells || isEmpty || !isBlank(cells[left - 1])) continue;
      while (cells.length < left) cells.push(emptyCell);
      cells[left - 1] = value;
    }
  }
  return rows;
}

/** By row, the row above it with which it shares the cell of a column. */
export function sharedWith(sheet: ReadSheet, headerRow: number, column: number): Map<number, number> {
  const shared = new Map<number, number>();
  for (const { top, bottom, left, right } of rangesDown(sheet, headerRow)) {
    if (column < left || column > right) continue;
    for (let row = top + 1; row <= bottom; row += 1) shared.set(row, top);
  }
  return shared;
}
