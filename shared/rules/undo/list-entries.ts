import type { EntryData } from '../../record/entries/entry-types.ts';
import { writesIn } from '../../record/file/fold/writes-of.ts';
import { compareEntries, type Entry } from '../../record/journal/entry.ts';
import { knownEntry } from '../../record/journal/read-entry.ts';
import type { Write } from '../../record/journal/registers.ts';

/** What a list made of one partner: the entry that marks it, and those that it speaks of. */
export interface ListEntries {
  readonly mark: Entry;
  readonly data: EntryData<'partner.list-taken'>;
  readonly own: readonly Entry[];
}

/** A register that a list set. */
export interface SetByList {
  readonly key: string;
  readonly value: unknown;
  /** The last entry of the list that set it: as long as it lives alone, nobody said otherwise since. */
  readonly entry: string;
  /** The value that the list found; undefined where there was none. */
  readonly before: unknown;
}

/** Finds what an import wrote among all entries of a partner's file; null where its mark is not among them. */
export function entriesOfList(entries: readonly Entry[], list: string): ListEntries | null {
  for (const mark of entries) {
    const known = mark.type === 'partner.list-taken' ? knownEntry(mark) : null;
    if (known?.type !== 'partner.list-taken' || known.data.list !== list) continue;
    const { device, lamport } = mark;
    const first = lamport - known.data.entries;
    const own = entries.filter(
      (each) => each.device === device && each.lamport >= first && each.lamport < lamport,
    );
    return { mark, data: known.data, own };
  }
  return null;
}

/** Every register that a list set, with what stood there before. */
export function setByList(entries: readonly Entry[], own: readonly Entry[], record: string): SetByList[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = new Set(own.map(({ id }) => id));
  const set = new Map<string, SetByList>();
  for (const entry of own) {
    for (const [key, value] of writesOfEntry(entry, record)) {
      const earlier = set.get(key);
      const before = earlier ? earlier.before : valueBefore(entry, key, record, byId, ids);
      set.set(key, { key, value, entry: entry.id, before });
    }
  }
  return [...set.values()];
}

/** The value that an entry replaced; of several that were live at once, the one that was shown. */
function valueBefore(
  { replaces }: Entry,
  key: string,
  record: string,
  byId: ReadonlyMap<string, Entry>,
  own: ReadonlySet<string>,
): unknown {
  const replaced = replaces
    .flatMap((id) => (own.has(id) ? [] : (byId.get(id) ?? [])))
    .sort(compareEntries)
    .flatMap((entry) => writesOfEntry(entry, record).filter(([each]) => each === key));
  return replaced.at(-1)?.[1];
}

function writesOfEntry(entry: Entry, record: string): readonly Write[] {
  const known = knownEntry(entry);
  return known === null ? [] : writesIn(record, entry.stream, known);
}
