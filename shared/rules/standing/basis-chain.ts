import { addMonths } from '../../ground/dates/clocks.ts';
import type { BasisKind } from '../../record/shapes/basis.ts';

/** A basis with the day on which a person ended it, if any. */
export interface PastBasis {
  readonly kind: BasisKind;
  readonly from: string;
  readonly until: string;
  readonly ended: { readonly on: string } | null;
}

/** Emergencies that follow upon one another, the new one with them. */
export interface BasisChain {
  /** How many there are, the new one included. */
  readonly count: number;
  /** First day of the first of them. */
  readonly since: string;
  /** Last day that one emergency alone could have had. */
  readonly limit: string;
}

/**
 * The emergencies that one from a day on would continue: each begins before as many months as one may last have passed
 * since the one before it ended. A longer pause begins anew.
 */
export function emergencyChain(bases: readonly PastBasis[], from: string, months: number): BasisChain {
  const earlier = bases
    .filter((basis) => basis.kind === 'emergency' && basis.from <= from)
    .map((basis) => ({ from: basis.from, until: basis.ended?.on ?? basis.until }))
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  let count = 1;
  let since = from;
  for (const each of earlier) {
    if (addMonths(each.until, months) < since) break;
    count += 1;
    since = each.from;
  }
  return { count, since, limit: addMonths(since, months) };
}
