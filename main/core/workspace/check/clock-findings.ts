import { type Finding, finding } from '../../../../shared/record/check/finding.ts';

/**
 * Every entry's clock is one above the highest that its writer had seen, so that among all entries of a journal no
 * value between the first and the last is missing. Where some are, entries were removed: a whole partner, or the end
 * of a chain that others were written after. Entries that arrived in part may be missing rightly; they wait, and are
 * found as such. A package brings entries whose writer had seen others that never were here: above `until`, the clock
 * before the first package was taken over, a gap says nothing.
 */
export function clockFindings(lamports: readonly number[], until = Number.POSITIVE_INFINITY): Finding[] {
  const sorted = [...new Set(lamports)].sort((a, b) => a - b);
  const findings: Finding[] = [];
  let expected = 1;
  for (const lamport of sorted) {
    if (lamport > until) break;
    if (lamport > expected) {
      const details = { count: lamport - expected, from: expected, to: lamport - 1 };
      findings.push(finding('ENTRIES_GONE', details));
    }
    expected = lamport + 1;
  }
  return findings;
}
