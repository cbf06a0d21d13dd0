import type { Entry } from '../../journal/entry.ts';
import type { KnownEntry } from '../../journal/read-entry.ts';
import type { PartnerFile, Recorded } from '../partner-file.ts';

/** Adds the facts of an entry to a partner's file; an entry of another kind changes nothing. */
export type FoldFacts = (file: PartnerFile, known: KnownEntry, entry: Entry, put: Put) => PartnerFile;

/** A record with one more value in it, or another under the same key. */
export type Put = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value,
) => Readonly<Record<string, Value>>;

/** The record that is given stays as it is. */
export const putIntoCopy: Put = (record, key, value) => ({ ...record, [key]: value });

/**
 * Copies each record once and writes into its own copies from then on: a long plan would be copied at each of its
 * actions. For who folds a whole journal and hands nothing out before its end.
 */
export function putIntoOwn(): Put {
  const own = new WeakSet<object>();
  return (record, key, value) => {
    // Setting this one would change what the object is.
    if (!own.has(record) || key === '__proto__') {
      const copy = putIntoCopy(record, key, value);
      own.add(copy);
      return copy;
    }
    (record as Record<string, unknown>)[key] = value;
    return record;
  };
}

/** A fact with the entry that recorded it. */
export function recordedBy<Fact>({ id, at, by }: Entry, fact: Fact): Recorded<Fact> {
  return { entry: id, at, by, fact };
}
