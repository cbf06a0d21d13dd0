import { nameKey } from '../../../shared/ground/names/name-key.ts';
import {
  type Bearer,
  namedBy,
  splitTelling,
  tellingName,
} from '../../../shared/ground/names/telling-name.ts';

/** A record of the register that bears a reference, with the partner in whose file it stands. */
export interface NamedRecord extends Bearer {
  readonly partner: string;
  readonly key: string;
}

/** Records by reference and id. A reference that several bear finds all of them: none is chosen here. */
export interface NameIndex {
  /** Takes records in the place of those that stood there before. */
  put(after: readonly NamedRecord[], before: readonly NamedRecord[]): void;
  /** All that a name means; see `namedBy`. */
  find(name: string): readonly NamedRecord[];
  /** The name that means this record alone. */
  nameOf(record: NamedRecord): string;
  /** Records of which one could be taken for another. Empty in nearly every register, and then known at once. */
  doubtful(): Iterable<NamedRecord>;
}

/** `standsIn`: what a record counts as where several are one; itself where that is left out. */
export function createNameIndex(standsIn: (record: NamedRecord) => string = ({ key }) => key): NameIndex {
  const records = new Map<string, readonly NamedRecord[]>();
  /** Keys that more than one bears, and such as read like a longer name of another. */
  const crowded = new Set<string>();
  const keysOf = ({ id, reference }: NamedRecord) =>
    [...new Set([nameKey(id), nameKey(reference)])].filter((key) => key !== '');
  const keep = (key: string, list: readonly NamedRecord[]) => {
    if (list.length === 0) records.delete(key);
    else records.set(key, list);
    if (list.length > 1 || (list.length === 1 && splitTelling(key) !== null)) crowded.add(key);
    else crowded.delete(key);
  };
  const find = (name: string) => namedBy(name, (key) => records.get(key) ?? []);
  return {
    put(after, before) {
      for (const record of before)
        for (const key of keysOf(record))
          keep(
            key,
            (records.get(key) ?? []).filter((each) => each.key !== record.key),
          );
      for (const record of after)
        for (const key of keysOf(record)) keep(key, [...(records.get(key) ?? []), record]);
    },
    find,
    nameOf: (record) =>
      tellingName(record, (name) => {
        const found = find(name);
        const whose = new Set(found.map(standsIn));
        // Of records that were joined the one that goes on keeps the bare reference.
        const leads = found.length === 1 || standsIn(record) === record.key;
        return whose.size === 1 && whose.has(standsIn(record)) && leads;
      }),
    *doubtful() {
      for (const key of crowded) yield* records.get(key) ?? [];
    },
  };
}
