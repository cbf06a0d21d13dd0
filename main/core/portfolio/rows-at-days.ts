import { continueFold } from '../../../shared/record/file/fold.ts';
import { emptyPartnerFile } from '../../../shared/record/file/partner-file.ts';
import { compareEntries } from '../../../shared/record/journal/entry.ts';
import { entriesKnownBy, isAllKnownBy } from '../../../shared/record/journal/known-by.ts';
import { buildKeptRow } from '../../../shared/rules/register/build-row.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { toldByDevices } from '../../../shared/rules/register/told-by-devices.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { Progress } from '../progress.ts';
import { putTogether, type Reading, rowThen, toldWithHeadquarters } from './rows-as-of.ts';

/**
 * The register's rows as they stood at the end of each of some days, in order: for each day what `rowsAsOf` gives. The
 * entries of a partner are folded once, and its row is taken at each day on which something had been added.
 */
export function rowsAtDays(
  journal: Reading,
  days: readonly string[],
  progress?: Progress,
): readonly (readonly KeptRow[])[] {
  const all = journal.rows.all();
  const now = journal.clock.now();
  const past = days.filter((day) => day < journal.clock.today());
  const found = past.map(() => new Map<string, KeptRow>());
  const tellDevices = toldByDevices(loadWorkspaceFile(journal.store));
  const joined = journal.rows.joins();
  const records = [...journal.rows.records()];
  for (const [done, row] of records.entries()) {
    progress?.at('partners', done, records.length);
    const isAlone = joined.rootOf(row.id) === row.id && joined.membersOf(row.id).length === 0;
    const then =
      isAlone && row.waiting === 0
        ? rowsOf(journal, row, past, now)
        : past.map((day) => rowThen(journal, row, [row.id], day, now));
    for (const [at, each] of then.entries()) if (each) found[at]?.set(each.id, each);
  }
  return days.map((day, at) => {
    const rows = found[at];
    if (!rows) return all;
    putTogether(journal, rows, day, now);
    return toldWithHeadquarters(rows, tellDevices);
  });
}

/** The rows of one record that stands alone and lacks no entry. */
function rowsOf(journal: Reading, row: KeptRow, days: readonly string[], now: string): (KeptRow | null)[] {
  const [first] = days;
  if (first === undefined) return [];
  if (isAllKnownBy(row.latest, first)) return days.map(() => row);
  const entries = journal.store.entries(row.id).sort(compareEntries);
  const place = new Map(entries.map(({ id }, at) => [id, at]));
  let going = continueFold(emptyPartnerFile(row.id));
  let applied = 0;
  let wasBeginning = true;
  let last: KeptRow | null = null;
  return days.map((day) => {
    if (isAllKnownBy(row.latest, day)) return row;
    const known = entriesKnownBy(entries, day, now);
    if (known.length === applied) return last;
    // What is known later may stand before in the order of the journal: another device wrote it. Then all is folded anew.
    const isBeginning = known.every(({ id }) => (place.get(id) ?? 0) < known.length);
    if (!isBeginning || !wasBeginning) going = continueFold(emptyPartnerFile(row.id));
    const from = isBeginning && wasBeginning ? applied : 0;
    for (const entry of known.sort(compareEntries).slice(from)) going.apply(entry);
    wasBeginning = isBeginning;
    const file = going.file();
    last = file.reference === '' ? null : buildKeptRow(file, journal.instruments);
    applied = known.length;
    return last;
  });
}
