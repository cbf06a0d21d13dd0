import type { RegisterColumn } from '../../../shared/documents/report/register-report.ts';

const lineHeight = 13;
const padding = 4;
/** Excel knows no higher row. */
const highest = 409;

/**
 * Height of a row in points, so that wrapped text is seen whole: programs that open the file don't measure
 * it themselves. Counted in characters, a little generously; `wrapsAll` for headings, which always wrap.
 */
export function rowHeight(
  columns: readonly RegisterColumn[],
  cells: readonly (string | number | boolean | null)[],
  wrapsAll = false,
): number {
  let lines = 1;
  columns.forEach(({ kind, width }, index) => {
    const value = cells[index];
    if (typeof value !== 'string' || (kind !== 'prose' && !wrapsAll)) return;
    const perLine = Math.max(4, Math.floor(width * 1.05));
    const needed = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    lines = Math.max(lines, needed);
  });
  return Math.min(highest, lines * lineHeight + padding);
}
