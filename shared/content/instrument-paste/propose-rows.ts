import { foldForSearch } from '../../ground/words/fold.ts';
import type { ColumnUse, PasteTarget, RowUse } from './assignment.ts';
import { isOwn, type PastedCell, type PastedTable } from './pasted-table.ts';
import { scriptOf } from './script-of.ts';
import { standardNumber } from './standard-number.ts';

/** Which standard each row is about; what can't be told is left open with the reason. */
export function proposeRows(
  { rows }: PastedTable,
  columns: readonly ColumnUse[],
  header: number,
  target: PasteTarget,
): RowUse[] {
  const seen = new Set<string>();
  let heading: string | null = null;
  let before: RowUse | null = null;
  return rows.map((row, index): RowUse => {
    const use = proposeRow(row, index < header, columns, target, { before, heading, seen });
    if (use.kind === 'standard') seen.add(use.standard);
    if (use.kind === 'standard' && use.by !== 'heading' && use.by !== 'merged')
      heading = isHeading(row) ? use.standard : null;
    if (use.kind !== 'empty') before = use;
    return use;
  });
}

interface Above {
  readonly before: RowUse | null;
  /** The standard that a heading over the whole width named, for the rows below it. */
  readonly heading: string | null;
  readonly seen: ReadonlySet<string>;
}

function proposeRow(
  row: readonly PastedCell[],
  isHeader: boolean,
  columns: readonly ColumnUse[],
  target: PasteTarget,
  { before, heading, seen }: Above,
): RowUse {
  const own = row.filter(isOwn);
  if (own.length === 0) return { kind: 'empty' };
  if (isHeader || isRepeatedHead(row, columns)) return { kind: 'header' };
  if (own.some(({ text }) => scriptOf(text).isMixed)) return { kind: 'open', why: 'two-languages' };
  const telling = columns.findIndex(({ kind }) => kind === 'number');
  const cell = telling >= 0 ? row[telling] : row[0];
  if (cell && !cell.starts.row && cell.text !== '' && before?.kind === 'standard')
    return { kind: 'standard', standard: before.standard, by: 'merged' };
  const found = numberIn(row, columns, telling);
  if (found !== null) {
    const standard = target.standards.find((id) => id === `CS${found}`);
    if (standard === undefined) return { kind: 'open', why: 'unknown-number' };
    return seen.has(standard) ? { kind: 'open', why: 'twice' } : { kind: 'standard', standard, by: 'number' };
  }
  const titled = titleIn(own, target);
  if (titled !== null)
    return seen.has(titled)
      ? { kind: 'open', why: 'twice' }
      : { kind: 'standard', standard: titled, by: 'title' };
  if (heading !== null && before?.kind === 'standard')
    return { kind: 'standard', standard: heading, by: 'heading' };
  return { kind: 'open', why: 'no-number' };
}

/** The number in its own column, else at the start of the first cell that holds something and of the title. */
function numberIn(row: readonly PastedCell[], columns: readonly ColumnUse[], telling: number): number | null {
  const places =
    telling >= 0
      ? [row[telling]]
      : [
          row.find(isOwn),
          ...columns.flatMap((use, index) =>
            use.kind === 'field' && use.field === 'title' ? [row[index]] : [],
          ),
        ];
  for (const cell of places) {
    const found = cell && isOwn(cell) ? standardNumber(cell.text) : null;
    if (found) return found.number;
  }
  return null;
}

function titleIn(own: readonly PastedCell[], { titles }: PasteTarget): string | null {
  const folded = new Set(own.map(({ text }) => foldForSearch(text)));
  const found = Object.entries(titles).filter(([, known]) =>
    known.some((title) => title !== '' && folded.has(foldForSearch(title))),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** One cell merged over the whole width. */
function isHeading(row: readonly PastedCell[]): boolean {
  return row.length > 1 && row.slice(1).every(({ starts, text }) => !starts.column && text !== '');
}

/** Word repeats the head of a table on each page, and some people type it again. */
function isRepeatedHead(row: readonly PastedCell[], columns: readonly ColumnUse[]): boolean {
  const own = row.filter(isOwn);
  if (columns.every(({ kind }) => kind === 'open')) return false;
  const heads = /^(?:no\.?|n[°º]|#|№|standard|requirement|norme|exigence|titre|title)$/i;
  return own.length > 1 && own.every(({ text }) => heads.test(text.trim()));
}
