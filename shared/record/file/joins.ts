import { ownValue } from '../../ground/own-value.ts';
import { isConflicting } from '../journal/registers.ts';
import { type PartnerFile, registerKeys } from './partner-file.ts';

/** A record, with the one that it says it was joined into. */
export interface JoinedInto {
  readonly id: string;
  readonly joinedInto: string | null;
}

/** Which records stand in whose file. The same for the same records, in whatever order they came. */
export interface Joins {
  /** The record in whose file a record stands: itself, unless it was joined. */
  rootOf(id: string): string;
  /** Records that stand in the file of this one, in order of their ids; none for one that was joined itself. */
  membersOf(id: string): readonly string[];
  /** Every record that stands in the file of another. */
  members(): Iterable<string>;
}

/**
 * The record that a file's record was joined into; null for one that stands by itself. Where two people joined it into
 * different records, it stays apart until a person settles that.
 */
export function joinedIntoOf({ id, registers }: Pick<PartnerFile, 'id' | 'registers'>): string | null {
  const key = registerKeys.joined(id);
  if (isConflicting(registers, key)) return null;
  const into = ownValue(registers, key)?.at(-1)?.value;
  return typeof into === 'string' && into !== id ? into : null;
}

/**
 * Follows joins to their end. A record that was joined into one that is not here stands by itself meanwhile. Where
 * joins lead round in a circle, since two people joined the same two records the other way round, the one with the
 * smallest id is the one that goes on.
 */
export function joinsOf(records: Iterable<JoinedInto>): Joins {
  const known = new Set<string>();
  const into = new Map<string, string>();
  for (const { id, joinedInto } of records) {
    known.add(id);
    if (joinedInto !== null) into.set(id, joinedInto);
  }
  const follow = (id: string): string => {
    const way: string[] = [id];
    for (;;) {
      const next = into.get(way.at(-1) as string);
      if (next === undefined || !known.has(next)) return way.at(-1) as string;
      const at = way.indexOf(next);
      if (at >= 0) return way.slice(at).reduce((least, each) => (each < least ? each : least));
      way.push(next);
    }
  };
  const members = new Map<string, string[]>();
  for (const id of [...into.keys()].sort()) {
    const root = follow(id);
    if (root !== id) members.set(root, [...(members.get(root) ?? []), id]);
  }
  const roots = new Map([...members].flatMap(([root, ids]) => ids.map((id) => [id, root] as const)));
  return {
    rootOf: (id) => roots.get(id) ?? id,
    membersOf: (id) => members.get(id) ?? [],
    members: () => roots.keys(),
  };
}
