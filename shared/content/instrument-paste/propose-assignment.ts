import { foldForSearch } from '../../ground/words/fold.ts';
import type { StandardField } from '../instrument-draft/draft.ts';
import type { Assignment, ColumnUse, PasteTarget, RowUse } from './assignment.ts';
import { fieldWords, languageWords } from './column-words.ts';
import { isOwn, type PastedCell, type PastedTable } from './pasted-table.ts';
import { proposeRows } from './propose-rows.ts';
import { scriptIn, scriptOf } from './script-of.ts';
import { standardNumber } from './standard-number.ts';

/** A proposal for rows and columns; what isn't certain stays open and is asked. */
export function proposeAssignment(table: PastedTable, target: PasteTarget): Assignment {
  const header = headerRows(table, target);
  const columns = proposeColumns(table, header, target);
  return { columns, rows: proposeRows(table, columns, header, target) };
}

/** A second proposal for the rows, after a person said otherwise about the columns; what they said of rows stays. */
export function proposeAgain(
  table: PastedTable,
  columns: readonly ColumnUse[],
  before: readonly RowUse[],
  target: PasteTarget,
): Assignment {
  const rows = proposeRows(table, columns, headerRows(table, target), target);
  const isSaid = (row: RowUse | undefined) =>
    row?.kind === 'left-out' || (row?.kind === 'standard' && row.by === 'person');
  return { columns, rows: rows.map((row, index) => (isSaid(before[index]) ? (before[index] ?? row) : row)) };
}

/** Rows on top that name columns and no standard: at most three. */
function headerRows({ rows }: PastedTable, { titles }: PasteTarget): number {
  const known = new Set(Object.values(titles).flat().map(foldForSearch));
  let count = 0;
  for (const row of rows.slice(0, 3)) {
    const cells = row.filter(isOwn);
    if (cells.length === 0) {
      count += 1;
      continue;
    }
    const isHead = cells.every(
      ({ text }) => text.length <= 80 && standardNumber(text) === null && !known.has(foldForSearch(text)),
    );
    const names = cells.filter(({ text }) => useOf(text) !== null || languageOf(text) !== null).length;
    if (!isHead || names * 2 < cells.length) break;
    count += 1;
  }
  return rows.slice(0, count).some((row) => row.some(isOwn)) ? count : 0;
}

function proposeColumns(table: PastedTable, header: number, target: PasteTarget): ColumnUse[] {
  const { rows, columns } = table;
  const below = rows.slice(header);
  const heads = Array.from({ length: columns }, (_, index) =>
    rows.slice(0, header).map((row) => row[index]?.text ?? ''),
  );
  const uses = heads.map((head, index): ColumnUse => {
    const cells = below.map((row) => row[index]).filter((cell): cell is PastedCell => cell !== undefined);
    const own = cells.filter(isOwn);
    if (own.length === 0) return { kind: 'left-out' };
    const numbered = own.filter(({ text }) => {
      const found = standardNumber(text);
      return found !== null && found.rest === '';
    });
    if (numbered.length * 2 > own.length) return { kind: 'number' };
    const use = head.map(useOf).findLast((each) => each !== null) ?? null;
    const language = head.map(languageOf).findLast((each) => each !== null) ?? languageIn(own, target);
    if (use === 'number' || use === null) return { kind: 'open' };
    return { kind: 'field', field: use, language };
  });
  return withoutHeads(uses, below, target);
}

/** Without a head that tells: short texts are titles, the longest ones requirements. Only where nothing else is left to guess. */
function withoutHeads(
  uses: readonly ColumnUse[],
  below: readonly (readonly PastedCell[])[],
  target: PasteTarget,
): ColumnUse[] {
  const open = uses.flatMap((use, index) => (use.kind === 'open' ? [index] : []));
  const isTold = uses.some((use) => use.kind === 'field');
  if (isTold || open.length === 0 || open.length > 2) return [...uses];
  const length = (index: number) => {
    const texts = below.map((row) => row[index]).filter((cell) => cell !== undefined && isOwn(cell));
    return texts.reduce((sum, cell) => sum + (cell?.text.length ?? 0), 0) / Math.max(1, texts.length);
  };
  const [shorter = -1, longer = -1] = open.toSorted((a, b) => length(a) - length(b));
  const fields: Record<number, StandardField> =
    open.length === 2
      ? { [shorter]: 'title', [longer]: 'requirement' }
      : { [shorter]: length(shorter) > 90 ? 'requirement' : 'title' };
  return uses.map((use, index) => {
    const field = fields[index];
    if (!field) return use;
    const own = below
      .map((row) => row[index])
      .filter((cell): cell is PastedCell => cell !== undefined && isOwn(cell));
    return { kind: 'field', field, language: languageIn(own, target) };
  });
}

/** The language that is worked on, unless the script says that it can't be: then the only other one that it can be. */
function languageIn(cells: readonly PastedCell[], { language, languages }: PasteTarget): string {
  const { main } = scriptOf(
    cells
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 20_000),
  );
  if (main === null || scriptIn(language) === null || scriptIn(language) === main) return language;
  const others = languages.filter((each) => scriptIn(each) === main);
  return others.length === 1 ? (others[0] ?? language) : language;
}

function useOf(head: string): StandardField | 'number' | null {
  const folded = foldForSearch(head);
  if (folded === '') return /^[#№]$/.test(head.trim()) ? 'number' : null;
  const found = fieldWords.find(([use, words]) =>
    words.some((word) => (use === 'number' ? folded === word : folded.includes(foldForSearch(word)))),
  );
  return found?.[0] ?? null;
}

function languageOf(head: string): string | null {
  const folded = foldForSearch(head);
  return (
    languageWords.find(
      ([code, words]) => folded === code || words.some((word) => folded.includes(foldForSearch(word))),
    )?.[0] ?? null
  );
}
