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
  /** Last day of the last of them. */
  readonly until: string;
  /** Last day that one emergency alone could have had. */
  readonly limit: string;
}

interface Period {
  readonly from: string;
  readonly until: string;
}

/** The time in which a basis carried the work: it ends where a person ended it. */
const periodOf = ({ from, until, ended }: PastBasis): Period => ({
  from,
  until: ended && ended.on < until ? ended.on : until,
});

/**
 * The emergencies that a new one joins, those before it and those after it, in whatever order they were recorded: each
 * begins before as many months as one may last have passed since the one before it ended. A longer pause begins anew.
 */
export function emergencyChain(bases: readonly PastBasis[], added: Period, months: number): BasisChain {
  const all = [added, ...bases.filter(({ kind }) => kind === 'emergency').map(periodOf)].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  );
  let chain: Period[] = [];
  let end = '';
  for (const each of all) {
    if (chain.length > 0 && each.from > addMonths(end, months)) {
      if (chain.includes(added)) break;
      chain = [];
      end = '';
    }
    chain.push(each);
    if (each.until > end) end = each.until;
  }
  const since = chain[0]?.from ?? added.from;
  return { count: chain.length, since, until: end, limit: addMonths(since, months) };
}

/** A basis of one kind that covers a day of a time; one that a person ended covers that day no more. */
export function overlappingBasis(bases: readonly PastBasis[], kind: BasisKind, added: Period): Period | null {
  const covering = bases.filter((basis) => {
    const { from, until } = periodOf(basis);
    const isBefore = basis.ended ? until <= added.from : until < added.from;
    return basis.kind === kind && !isBefore && from <= added.until;
  });
  return covering[0] ? periodOf(covering[0]) : null;
}
