import type { IncomingPartner } from '../../../shared/contract/package.ts';
import type { StreamMerge } from '../../../shared/record/exchange/merge-stream.ts';

/** Counts what a package brings. `office` is what it brings to the office's own stream; null where that is left. */
export function countTotals(office: StreamMerge | null) {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  const isSound = office !== null && office.problems.length === 0;
  const ofOffice = isSound ? office.added.length : null;
  let entries = ofOffice ?? 0;
  let conflicts = 0;
  return {
    add(view: IncomingPartner) {
      counts[view.state] += 1;
      if (view.state === 'refused') return;
      entries += view.added;
      conflicts += view.conflicts;
    },
    sum: () => ({ ...counts, conflicts, entries, office: ofOffice }),
  };
}
