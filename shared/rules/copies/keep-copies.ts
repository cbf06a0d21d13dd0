/** What decides whether a copy is kept. */
export interface DatedCopy {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The day where the person was. */
  readonly on: string;
  readonly kind: 'chosen' | 'close' | 'daily' | 'merge' | 'restore' | 'update';
}

/** How many days, weeks and months keep a copy each: the last so many in which there is one. */
export const keptCopies = { days: 7, weeks: 4, months: 12, before: 5, beforeDays: 30 } as const;

/**
 * Copies that make room. Kept are: the newest of each of the last seven days that have one, of four weeks, of twelve
 * months; and what was made before a merge, a restore or an update within thirty days of the newest copy, the last five
 * in any case. Days are counted by the copies and not by the clock: one that jumps ahead takes nothing away.
 */
export function copiesToRemove<Copy extends DatedCopy>(copies: readonly Copy[]): Copy[] {
  const newestFirst = [...copies].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const [newest] = newestFirst;
  if (!newest) return [];
  const kept = new Set<Copy>([newest]);
  keepNewestOf(newestFirst, ({ on }) => on, keptCopies.days, kept);
  keepNewestOf(newestFirst, ({ on }) => String(weekOf(on)), keptCopies.weeks, kept);
  keepNewestOf(newestFirst, ({ on }) => on.slice(0, 7), keptCopies.months, kept);
  const before = newestFirst.filter(({ kind }) => kind !== 'close' && kind !== 'daily');
  for (const [place, copy] of before.entries())
    if (place < keptCopies.before || dayOf(newest.on) - dayOf(copy.on) <= keptCopies.beforeDays)
      kept.add(copy);
  return newestFirst.filter((copy) => !kept.has(copy));
}

function keepNewestOf<Copy extends DatedCopy>(
  newestFirst: readonly Copy[],
  periodOf: (copy: Copy) => string,
  most: number,
  kept: Set<Copy>,
): void {
  const seen = new Set<string>();
  for (const copy of newestFirst) {
    const period = periodOf(copy);
    if (seen.has(period)) continue;
    if (seen.size === most) return;
    seen.add(period);
    kept.add(copy);
  }
}

const dayOf = (on: string) => Math.floor(Date.parse(`${on}T00:00:00Z`) / 86_400_000);
/** Weeks begin on Monday. */
const weekOf = (on: string) => Math.floor((dayOf(on) + 3) / 7);
