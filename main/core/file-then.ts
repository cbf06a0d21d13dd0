import { foldPartner } from '../../shared/record/file/fold.ts';
import { type Joins, joinsOf } from '../../shared/record/file/joins.ts';
import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import { compareEntries, type Entry } from '../../shared/record/journal/entry.ts';
import { entriesKnownBy } from '../../shared/record/journal/known-by.ts';
import { splitByGaps } from '../../shared/record/journal/merge.ts';
import { buildKeptRow } from '../../shared/rules/register/build-row.ts';
import type { KeptRow } from '../../shared/rules/register/partner-view.ts';
import type { Journal } from './journal.ts';
import type { WorkspaceStore } from './ports.ts';

type Reading = Pick<Journal, 'store' | 'rows' | 'instruments'>;

/** A day that is looked back to (`YYYY-MM-DD`), and the moment of asking (ISO 8601 in UTC). */
export interface Then {
  readonly day: string;
  readonly now: string;
}

/** A record's file as it was known at the end of a day, with the entries that it was folded from. */
export interface FileThen {
  readonly file: PartnerFile;
  readonly entries: readonly Entry[];
}

/**
 * The file of a record from its own stream, or from all that stand in it; null where it was not in the register yet.
 * `kept` is the record's row of today, which knows whether entries were lost.
 */
export function fileThen(
  { store }: { readonly store: Pick<WorkspaceStore, 'entries'> },
  kept: KeptRow,
  streams: readonly string[],
  { day, now }: Then,
): FileThen | null {
  const all = streams.map((stream) => store.entries(stream));
  const known = all.flatMap((entries) => entriesKnownBy(entries, day, now)).sort(compareEntries);
  if (known.length === 0) return null;
  // Where entries were lost that had been shown, those after the gap are shown all the same, as in the list.
  const ready = () => all.reduce((sum, entries) => sum + splitByGaps(entries).ready.length, 0);
  const isLost = kept.waiting > 0 && ready() < kept.revision;
  const file = foldPartner(kept.id, known, isLost ? 'across' : 'wait');
  return file.reference === '' ? null : { file, entries: known };
}

/** Files of single records as they were at the end of a day, each folded once at most. */
export function filesThen(journal: Reading, then: Then) {
  const alone = new Map<string, FileThen | null>();
  const whole = new Map<string, FileThen | null>();
  const ofOne = (id: string): FileThen | null => {
    const row = journal.rows.record(id);
    if (!alone.has(id)) alone.set(id, row && fileThen(journal, row, [id], then));
    return alone.get(id) ?? null;
  };
  const ofAll = (id: string): FileThen | null => {
    const joins = joinsThen(journal, id, (each) => ofOne(each)?.file ?? null);
    const root = joins.rootOf(id);
    const members = joins.membersOf(root);
    if (members.length === 0) return ofOne(root);
    const row = journal.rows.record(root);
    if (!whole.has(root)) whole.set(root, row && fileThen(journal, row, [root, ...members], then));
    return whole.get(root) ?? null;
  };
  return {
    /** The file in which a record stood that day, with what stood in it beside. */
    of: ofAll,
    /** What the list would have shown of that file. */
    row: (id: string): KeptRow | null => {
      const found = ofAll(id);
      return found && buildKeptRow(found.file, journal.instruments);
    },
    /** A record itself, whatever it was joined into. */
    record: (id: string): PartnerFile | null => ofOne(id)?.file ?? null,
  };
}

/** How records stood to each other that ever had to do with this one, by what each of them said that day. */
function joinsThen(
  { rows, instruments }: Pick<Reading, 'rows' | 'instruments'>,
  id: string,
  fileOf: (id: string) => PartnerFile | null,
): Joins {
  const near = new Set([id]);
  const isJoined = ({ onceIn, joinedInto }: KeptRow) => onceIn.length > 0 || joinedInto !== null;
  const all = [...rows.records()].filter(isJoined);
  for (let before = 0; before < near.size; ) {
    before = near.size;
    for (const { id: each, onceIn, joinedInto } of all) {
      const others = [each, ...onceIn, ...(joinedInto === null ? [] : [joinedInto])];
      if (others.some((other) => near.has(other))) for (const other of others) near.add(other);
    }
  }
  if (near.size === 1) return joinsOf([]);
  return joinsOf(
    [...near].flatMap((each) => {
      const file = fileOf(each);
      return file ? [buildKeptRow(file, instruments)] : [];
    }),
  );
}
