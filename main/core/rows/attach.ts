import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { rowsAbove, withHeadquarters } from '../../../shared/rules/register/with-headquarters.ts';
import type { TellDevices } from '../../../shared/rules/standing/told-by-devices.ts';

/**
 * Gives rows what is never kept with them: who registered them and whose rating they show, which the office's own
 * stream tells, and what stands of their headquarters, which is another row. The same object as long as none of that changes.
 */
export function attaching(
  find: (id: string) => KeptRow | null,
  tellDevices: TellDevices,
): (row: KeptRow) => KeptRow {
  const told = new WeakMap<KeptRow, KeptRow>();
  const made = new WeakMap<KeptRow, { readonly above: readonly KeptRow[]; readonly row: KeptRow }>();
  return (kept) => {
    const row = told.get(kept) ?? tellDevices(kept);
    told.set(kept, row);
    if (row.headquartersId === null) return row;
    const above = rowsAbove(row, find);
    const before = made.get(row);
    if (before && isSame(before.above, above)) return before.row;
    // A record that was joined leads to the one in whose file it stands; that one has no headquarters in itself.
    const headquarters = find(row.headquartersId)?.id ?? row.headquartersId;
    const next = withHeadquarters(
      { ...row, headquartersId: headquarters === row.id ? null : headquarters },
      find,
    );
    made.set(row, { above, row: next });
    return next;
  };
}

const isSame = (before: readonly KeptRow[], now: readonly KeptRow[]): boolean =>
  before.length === now.length && before.every((row, at) => row === now[at]);
