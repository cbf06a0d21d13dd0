import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { rowsAbove, withHeadquarters } from '../../../shared/rules/register/with-headquarters.ts';

/**
 * Gives rows what is never kept with them: who registered them and whose rating they show, which the office's own
 * stream tells, and what stands of their headquarters, which is another row. The same object as long as none of that changes.
 */
export function attaching(
  find: (id: string) => KeptRow | null,
  tellDevices: (row: KeptRow) => KeptRow,
): (row: KeptRow) => KeptRow {
  const told = new WeakMap<KeptRow, KeptRow>();
  const made = new WeakMap<KeptRow, { readonly above: readonly KeptRow[]; readonly row: KeptRow }>();
  const tell = (kept: KeptRow) => {
    const row = told.get(kept) ?? tellDevices(kept);
    told.set(kept, row);
    return row;
  };
  const findTold = (id: string) => {
    const kept = find(id);
    return kept && tell(kept);
  };
  return (kept) => {
    const row = tell(kept);
    if (row.headquartersId === null) return row;
    const above = rowsAbove(row, findTold);
    const before = made.get(row);
    if (before && isSame(before.above, above)) return before.row;
    // A record that was joined leads to the one in whose file it stands; that one has no headquarters in itself.
    const headquarters = find(row.headquartersId)?.id ?? row.headquartersId;
    const next = withHeadquarters(
      { ...row, headquartersId: headquarters === row.id ? null : headquarters },
      findTold,
    );
    made.set(row, { above, row: next });
    return next;
  };
}

const isSame = (before: readonly KeptRow[], now: readonly KeptRow[]): boolean =>
  before.length === now.length && before.every((row, at) => row === now[at]);
