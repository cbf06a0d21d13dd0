import type { PageSource } from './page-source.ts';
import { type Cell, readTreePage } from './read-cells.ts';

/** What a tree of SQLite holds, and whether that is all of it. */
export interface Walked {
  readonly cells: readonly Cell[];
  readonly isWhole: boolean;
}

/**
 * Every cell of a tree with values, from its root. Pages that are damaged, missing or visited before are passed over, and
 * then it isn't whole.
 */
export function walkTree(source: PageSource, root: number, keep: (cell: Cell) => boolean): Walked {
  const cells: Cell[] = [];
  const seen = new Set<number>();
  let isWhole = true;
  const open = [root];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const page = seen.has(number) ? null : readTreePage(source, number);
    seen.add(number);
    if (!page?.isWhole) isWhole = false;
    if (!page) continue;
    for (const cell of page.cells) {
      if (page.kind.endsWith('inner')) open.push(cell.child);
      if (page.kind === 'table-inner') continue;
      if (!cell.isWhole || cell.values === null) isWhole = false;
      if (keep(cell)) cells.push(cell);
    }
    if (page.kind.endsWith('inner')) open.push(page.last);
  }
  return { cells, isWhole };
}

/** The root pages of tables and indexes by name, as the first page tells; null where that can't be read. */
export function rootsOf(source: PageSource): ReadonlyMap<string, number> | null {
  const { cells, isWhole } = walkTree(source, 1, () => true);
  if (!isWhole) return null;
  return new Map(
    cells.flatMap(({ values }) => {
      const [, name, , root] = values ?? [];
      return typeof name === 'string' && typeof root === 'number' ? [[name, root] as const] : [];
    }),
  );
}
