import type { DifferenceCount } from '../../../shared/rules/portfolio/count-differences.ts';

/** Sums over the standards of one instrument: answers compared, answers that differ, and reasons. */
export function reasonTotals(
  rows: readonly DifferenceCount[],
): Pick<DifferenceCount, 'compared' | 'differing' | 'reasons'> {
  const reasons: Record<string, number> = {};
  for (const row of rows) {
    for (const [reason, count] of Object.entries(row.reasons)) {
      reasons[reason] = (reasons[reason] ?? 0) + count;
    }
  }
  return {
    compared: rows.reduce((sum, { compared }) => sum + compared, 0),
    differing: rows.reduce((sum, { differing }) => sum + differing, 0),
    reasons,
  };
}
