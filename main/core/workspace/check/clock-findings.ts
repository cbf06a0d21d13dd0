import { type Finding, finding } from '../../../../shared/record/check/finding.ts';

/**
 * Every entry's clock is one above the highest that its writer had seen, so that among all entries of a journal no
 * value between the first and the last is missing. Where some are, entries were removed: a whole partner, or the end
 * of a chain that others were written after. Entries that arrived in part may be missing rightly; they wait, and are
 * found as such.
 */
export function clockFindings(lamports: readonly number[]): Finding[] {
  const sorted = [...new Set(lamports)].sort((a, b) => a - b);
  const findings: Finding[] = [];
  let expected = 1;
  for (const lamport of sorted) {
    if (lamport > expected) {
      const details = { count: lamport - expected, from: expected, to: lamport - 1 };
      findings.push(finding('ENTRIES_GONE', details));
    }
    expected = lamport + 1;
  }
  return findings;
}
