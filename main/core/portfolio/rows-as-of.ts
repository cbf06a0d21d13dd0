import { joinsOf } from '../../../shared/record/file/joins.ts';
import { isAllKnownBy } from '../../../shared/record/journal/known-by.ts';
import { buildKeptRow } from '../../../shared/rules/register/build-row.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { type TellDevices, toldByDevices } from '../../../shared/rules/register/told-by-devices.ts';
import { withHeadquarters } from '../../../shared/rules/register/with-headquarters.ts';
import { fileThen } from '../file-then.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { WorkspaceStore } from '../ports.ts';
import type { Progress } from '../progress.ts';

export type Reading = Pick<Journal, 'rows' | 'store' | 'instruments' | 'clock'>;

/** What a row of a past day is made from. */
type Made = Pick<Journal, 'instruments'> & { readonly store: Pick<WorkspaceStore, 'entries'> };

/** Of the list as it stands, the rows of the past day that was asked for last. */
const lastAsked = new WeakMap<
  readonly KeptRow[],
  { readonly day: string; readonly rows: readonly KeptRow[] }
>();

/**
 * The register's rows as they stood at the end of a day (`YYYY-MM-DD`): the list itself from today on, and for a past day
 * what the entries make of it that were known by then. Only partners that changed since are folded anew.
 */
export function rowsAsOf(journal: Reading, day: string, progress?: Progress): readonly KeptRow[] {
  const all = journal.rows.all();
  if (day >= journal.clock.today()) return all;
  const kept = lastAsked.get(all);
  if (kept?.day === day) return kept.rows;
  const now = journal.clock.now();
  const found = new Map<string, KeptRow>();
  const tellDevices = toldByDevices(loadWorkspaceFile(journal.store));
  const joined = journal.rows.joins();
  const records = [...journal.rows.records()];
  for (const [done, row] of records.entries()) {
    progress?.at('partners', done, records.length);
    // What stands in a joint file today may have stood alone then, and the other way round.
    const isAlone = joined.rootOf(row.id) === row.id && joined.membersOf(row.id).length === 0;
    const then = isAlone && isAllKnownBy(row.latest, day) ? row : rowThen(journal, row, [row.id], day, now);
    if (then) found.set(then.id, then);
  }
  putTogether(journal, found, day, now);
  const rows = toldWithHeadquarters(found, tellDevices);
  lastAsked.set(all, { day, rows });
  return rows;
}

/** Rows of one day as devices tell them, each with what stood of its headquarters. */
export function toldWithHeadquarters(
  found: ReadonlyMap<string, KeptRow>,
  tellDevices: TellDevices,
): KeptRow[] {
  const told = new Map([...found].map(([id, row]) => [id, tellDevices(row)]));
  return [...told.values()].map((row) => withHeadquarters(row, (id) => told.get(id) ?? null));
}

/** Records that stood in one file on the day become one row, and the others leave the list. */
export function putTogether(journal: Made, found: Map<string, KeptRow>, day: string, now: string): void {
  const joins = joinsOf(found.values());
  for (const [id, row] of [...found]) {
    const members = joins.membersOf(id);
    if (joins.rootOf(id) !== id) found.delete(id);
    else if (members.length > 0) {
      const together = rowThen(journal, row, [id, ...members], day, now);
      if (together) found.set(id, together);
    }
  }
}

/** The row of a record from its own stream, or from all that stand in its file; null where it was not in the register yet. */
export function rowThen(
  journal: Made,
  row: KeptRow,
  streams: readonly string[],
  day: string,
  now: string,
): KeptRow | null {
  const then = fileThen(journal, row, streams, { day, now });
  return then && buildKeptRow(then.file, journal.instruments);
}
