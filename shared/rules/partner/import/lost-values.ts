import { cellAddress, cellText, emptyCell, type ReadSheet } from '../../../ground/sheet/sheet.ts';
import { tidyText } from '../../../ground/words/tidy-text.ts';
import type { ImportRow, PreviewColumn } from './import-preview.ts';

/** A column of which nothing is taken in, though something stands in it. */
export type LeftColumn = Pick<PreviewColumn, 'column' | 'header' | 'filled'>;

/**
 * Columns of which nothing goes into the record: those that nobody recognised or wanted, and those of agreements where
 * these are not taken in.
 */
export function columnsLeft(columns: readonly PreviewColumn[], takesAgreements: boolean): LeftColumn[] {
  return columns
    .filter(({ fate, target, filled }) => {
      const isLeft = fate === 'agreement' ? !takesAgreements : fate === 'not-imported';
      return isLeft && target !== 'listNumber' && filled > 0;
    })
    .map(({ column, header, filled }) => ({ column, header, filled }));
}

/**
 * What a row holds that is not taken over, one line each, as it stands in the list: cells that can't be read, and
 * those of columns that are left out. For the notes of its partner, where a person wants it kept.
 */
export function lostValues(
  row: ImportRow,
  rows: ReadSheet['rows'],
  columns: readonly PreviewColumn[],
): string[] {
  const cells = rows[row.rowNumber - 1] ?? [];
  const unread = new Set(
    row.problems
      .filter(({ severity, cell }) => severity === 'error' && cell !== null)
      .map(({ cell }) => cell),
  );
  const left = new Set(columnsLeft(columns, true).map(({ column }) => column));
  return columns.flatMap(({ column, header }) => {
    const text = tidyText(cellText(cells[column - 1] ?? emptyCell));
    const isLost = left.has(column) || unread.has(cellAddress(row.rowNumber, column));
    return isLost && text !== '' ? [`${header || `#${column}`}: ${text}`] : [];
  });
}
