import { foldPartner } from '../../../shared/record/file/fold.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { compareEntries } from '../../../shared/record/journal/entry.ts';
import { entriesKnownBy, isAllKnownBy } from '../../../shared/record/journal/known-by.ts';
import { splitByGaps } from '../../../shared/record/journal/merge.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';

type Reading = Pick<Journal, 'rows' | 'store' | 'clock'>;

/**
 * Reads files as they stood at the end of a day (`YYYY-MM-DD`), each by its row of that day as `rowsAsOf` gives it: what
 * a report says of a partner's file and of its row is of one moment.
 */
export function filesAsOf(journal: Reading, day: string): (row: KeptRow) => PartnerFile {
  if (day >= journal.clock.today()) return ({ id }) => loadFile(journal, id);
  const now = journal.clock.now();
  const records = [...journal.rows.records()];
  const idOf = new Map(records.map(({ id, reference }) => [reference, id]));
  const joined = journal.rows.joins();
  const latest = new Map(records.map((row) => [row.id, row]));
  return ({ id, alsoKnownAs, waiting, revision }) => {
    const isAlone = joined.rootOf(id) === id && joined.membersOf(id).length === 0;
    if (isAlone && isAllKnownBy(latest.get(id)?.latest ?? '', day)) return loadFile(journal, id);
    const streams = [id, ...alsoKnownAs.flatMap((reference) => idOf.get(reference) ?? [])];
    const all = streams.map((stream) => journal.store.entries(stream));
    const known = all.flatMap((entries) => entriesKnownBy(entries, day, now)).sort(compareEntries);
    const ready = all.reduce((sum, entries) => sum + splitByGaps(entries).ready.length, 0);
    // As the row was made: after a gap that never closes, what is there is told all the same.
    return foldPartner(id, known, waiting > 0 && ready < revision ? 'across' : 'wait');
  };
}
