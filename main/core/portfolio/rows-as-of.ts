import { foldPartner } from '../../../shared/record/file/fold.ts';
import { entriesKnownBy, isAllKnownBy } from '../../../shared/record/journal/known-by.ts';
import { splitByGaps } from '../../../shared/record/journal/merge.ts';
import { buildKeptRow } from '../../../shared/rules/register/build-row.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { withHeadquarters } from '../../../shared/rules/register/with-headquarters.ts';
import type { Journal } from '../journal.ts';
import type { Progress } from '../progress.ts';

type Reading = Pick<Journal, 'rows' | 'store' | 'instruments' | 'clock'>;

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
  for (const [done, row] of all.entries()) {
    progress?.at('partners', done, all.length);
    const then = isAllKnownBy(row.latest, day) ? row : rowThen(journal, row, day, now);
    if (then) found.set(then.id, then);
  }
  const rows = [...found.values()].map((row) => withHeadquarters(row, (id) => found.get(id) ?? null));
  lastAsked.set(all, { day, rows });
  return rows;
}

/** Null where the partner was not in the register yet. */
function rowThen({ store, instruments }: Reading, row: KeptRow, day: string, now: string): KeptRow | null {
  const entries = store.entries(row.id);
  const known = entriesKnownBy(entries, day, now);
  if (known.length === 0) return null;
  // Where entries were lost that had been shown, those after the gap are shown all the same, as in the list.
  const isLost = row.waiting > 0 && splitByGaps(entries).ready.length < row.revision;
  const file = foldPartner(row.id, known, isLost ? 'across' : 'wait');
  return file.reference === '' ? null : buildKeptRow(file, instruments);
}
