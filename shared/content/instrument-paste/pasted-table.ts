/** A table from a clipboard, as rows of cells: text alone, never markup. */
export interface PastedCell {
  /** Lines are kept, spaces inside of them are one. */
  readonly text: string;
  /** False where a merged cell goes on from the row above, or from the column before. */
  readonly starts: { readonly row: boolean; readonly column: boolean };
}

export interface PastedTable {
  /** Every row has as many cells as the widest. */
  readonly rows: readonly (readonly PastedCell[])[];
  readonly columns: number;
  /** How many tables stood in the clipboard; their rows follow each other. */
  readonly tables: number;
  /** Cells that hold something. */
  readonly filled: number;
}

export type PastedProblem = 'no-table' | 'too-large';
export type Pasted =
  | { readonly ok: true; readonly table: PastedTable }
  | { readonly ok: false; readonly problem: PastedProblem };

/** Far beyond any form; what is larger was copied by mistake. */
export const mostPasted = { characters: 20_000_000, rows: 20_000, columns: 60, cells: 400_000 } as const;

/** A cell while a table is put together. */
export interface RawCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Rows of cells, some of them merged, laid out on a grid. */
export function layOut(tables: readonly (readonly (readonly RawCell[])[])[]): Pasted {
  const given = tables.reduce((sum, rows) => sum + rows.length, 0);
  if (given > mostPasted.rows) return { ok: false, problem: 'too-large' };
  const budget = { left: mostPasted.cells };
  const rows: PastedCell[][] = [];
  for (const table of tables) rows.push(...layOutOne(table, budget));
  if (budget.left < 0) return { ok: false, problem: 'too-large' };
  if (rows.length === 0) return { ok: false, problem: 'no-table' };
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns > mostPasted.columns || rows.length * columns > mostPasted.cells)
    return { ok: false, problem: 'too-large' };
  const even = rows.map((row) =>
    Array.from({ length: columns }, (_, index): PastedCell => row[index] ?? emptyCell),
  );
  const filled = even.flat().filter(isOwn).length;
  return { ok: true, table: { rows: even, columns, tables: tables.length, filled } };
}

const emptyCell: PastedCell = { text: '', starts: { row: true, column: true } };

/** Whether a cell holds something that no other cell has told already. */
export function isOwn({ text, starts }: PastedCell): boolean {
  return text !== '' && starts.row && starts.column;
}

/** Merged cells that claim more room than any table has use the budget up, and nothing more is laid out. */
function layOutOne(given: readonly (readonly RawCell[])[], budget: { left: number }): PastedCell[][] {
  const rows: PastedCell[][] = given.map(() => []);
  for (const [at, cells] of given.entries()) {
    const row = rows[at] ?? [];
    let column = 0;
    for (const { text, colspan, rowspan } of cells) {
      while (row[column]) column += 1;
      // What reaches beyond the table ends with it.
      const down = Math.min(Math.max(1, rowspan), rows.length - at);
      const across = Math.min(Math.max(1, colspan), mostPasted.columns + 1);
      budget.left -= down * across;
      if (budget.left < 0) return [];
      for (let y = 0; y < down; y += 1)
        for (let x = 0; x < across; x += 1) {
          const target = rows[at + y];
          if (target) target[column + x] ??= { text, starts: { row: y === 0, column: x === 0 } };
        }
      column += across;
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? emptyCell));
}

/** Text of a cell as it is kept: one space for many, no empty lines, no characters that steer a terminal or direction. */
export function cellText(raw: string): string {
  return (
    raw
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
      .split('\n')
      .map((line) => line.replace(/[\t \u00a0\u3000]+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
  );
}
