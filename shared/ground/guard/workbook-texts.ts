import {
  cellText,
  placeIn,
  type ReadCell,
  type ReadSheet,
  type ReadWorkbook,
  savedValue,
} from '../sheet/sheet.ts';
import type { BroughtText } from './intake.ts';

const placeOf = (sheet: string, cell: string) => `${sheet}!${cell}`;

/** The texts of a sheet with their cells, row by row; numbers, dates and what is empty are left aside. */
export function textsOfSheet(
  sheet: ReadSheet,
  isWanted: (row: number, column: number) => boolean = () => true,
): readonly BroughtText[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (savedValue(cell).kind !== 'text' || !isWanted(row + 1, column + 1)) return [];
      const address = placeIn(sheet, row + 1, column + 1);
      const text = cellText(cell).trim();
      return text === ''
        ? []
        : [{ place: placeOf(sheet.name, address), sheet: sheet.name, cell: address, text }];
    }),
  );
}

/** Notes on the cells of a sheet. They are never taken over, but stand in a file that may be kept. */
export function notesOfSheet({ name, notes = [] }: ReadSheet): readonly BroughtText[] {
  const seen = new Map<string, number>();
  return notes.map(({ cell, text }) => {
    const count = (seen.get(cell) ?? 0) + 1;
    seen.set(cell, count);
    const at = count === 1 ? placeOf(name, cell) : `${placeOf(name, cell)}.${count}`;
    return { place: `${at}#note`, sheet: name, cell, text };
  });
}

/** The same workbook with other words in some of its cells. */
export function withTexts(workbook: ReadWorkbook, instead: ReadonlyMap<string, string>): ReadWorkbook {
  if (instead.size === 0) return workbook;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column): ReadCell => {
        const text = instead.get(placeOf(sheet.name, placeIn(sheet, row + 1, column + 1)));
        return text === undefined ? cell : { kind: 'text', text };
      }),
    ),
  }));
  return { ...workbook, sheets };
}
