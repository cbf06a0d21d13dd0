import type { z } from 'zod';
import type { IncomingPartner, totalsSchema } from '../../../shared/contract/package-views.ts';
import type { StreamMerge } from '../../../shared/record/exchange/merge-stream.ts';
import type { OfficeMerge } from './plan-merge.ts';

/**
 * Counts what a package brings. `office` is what it brings to the office's own stream, null for a package of another
 * record, whose settings are none of ours; one that isn't as it was signed is told and not taken. `looksForDoubles`: the
 * partners that are added tell of those here that they look like.
 */
export function countTotals(office: OfficeMerge | null, looksForDoubles: boolean) {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  const isSound = office !== null && office.problems.length === 0;
  const officeRefused = office !== null && !isSound;
  const ofOffice = isSound ? office.added.length : null;
  let entries = ofOffice ?? 0;
  let conflicts = 0;
  let doubles = 0;
  let sameReference = 0;
  let branchGaps = isSound ? office.branchGaps : 0;
  let forks = isSound ? office.newForks : 0;
  let newer = isSound ? office.newer : 0;
  let unreadable = isSound ? office.unreadable : 0;
  let waiting = isSound ? office.waiting : 0;
  let notAccepted = office?.notAccepted.length ?? 0;
  return {
    add(view: IncomingPartner, { newForks, branchGaps: gaps }: Pick<StreamMerge, 'newForks' | 'branchGaps'>) {
      counts[view.state] += 1;
      notAccepted += view.notAccepted;
      if (view.state === 'refused') return;
      entries += view.added;
      conflicts += view.conflicts;
      waiting += view.waiting;
      newer += view.newer;
      unreadable += view.unreadable;
      sameReference += view.sameReference === null ? 0 : 1;
      forks += newForks;
      branchGaps += gaps;
      doubles += view.doubles.length > 0 ? 1 : 0;
    },
    sum: () => ({
      ...counts,
      conflicts,
      forks,
      branchGaps,
      entries,
      waiting,
      newer,
      unreadable,
      doubles: looksForDoubles ? doubles : null,
      sameReference,
      notAccepted,
      office: ofOffice,
      officeRefused,
    }),
  };
}

type Totals = z.infer<typeof totalsSchema>;

/** Sums of two rounds over one package: what each took, and what the later one left open. */
export function addTotals(before: Totals, last: Totals): Totals {
  const taken = before.new + before.changed;
  return {
    ...last,
    new: before.new + last.new,
    changed: before.changed + last.changed,
    unchanged: Math.max(0, last.unchanged - taken),
    conflicts: before.conflicts + last.conflicts,
    forks: before.forks + last.forks,
    entries: before.entries + last.entries,
    newer: before.newer + last.newer,
    unreadable: before.unreadable + last.unreadable,
    office: before.office === null && last.office === null ? null : (before.office ?? 0) + (last.office ?? 0),
  };
}
