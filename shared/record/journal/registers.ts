import { canonicalJson } from '../../ground/canonical-json.ts';
import type { Entry, Person } from './entry.ts';

/** A value that nobody replaced yet, with who wrote it. */
export interface LiveValue {
  readonly entry: string;
  readonly value: unknown;
  readonly at: string;
  readonly by: Person;
}

/** Live values by register key. One value is normal, two or more are a conflict that a person settles. */
export type Registers = Readonly<Record<string, readonly LiveValue[]>>;

export type Write = readonly [key: string, value: unknown];

/**
 * Registers after an entry's writes. Takes the registers, the entry, and the writes it stands for.
 * A value dies only when an entry that sets the same register names its entry in `replaces`.
 */
export function applyWrites(registers: Registers, entry: Entry, writes: readonly Write[]): Registers {
  return writes.length === 0 ? registers : writeInto({ ...registers }, entry, writes);
}

/**
 * As `applyWrites`, into registers that nobody else holds yet: who folds a long journal would copy all of them at each of
 * its entries.
 */
export function writeInto(
  registers: Record<string, readonly LiveValue[]>,
  entry: Entry,
  writes: readonly Write[],
): Registers {
  if (writes.length === 0) return registers;
  const { id, at, by } = entry;
  let replaced: ReadonlySet<string> | null = null;
  for (const [key, value] of writes) {
    const live = { entry: id, value, at, by };
    const held = liveIn(registers, key);
    // Most of what a long journal sets was never set before.
    if (held === undefined) {
      registers[key] = [live];
      continue;
    }
    replaced ??= new Set(entry.replaces);
    const dead = replaced;
    registers[key] = [...held.filter((each) => !dead.has(each.entry)), live];
  }
  return registers;
}

/**
 * As `ownValue`, at half its price: what is asked for by thousands of keys that were just put together is looked up once.
 * Nothing that an object inherits is a list.
 */
function liveIn(registers: Registers, key: string): readonly LiveValue[] | undefined {
  const held: unknown = registers[key];
  return Array.isArray(held) && key !== '__proto__' ? held : undefined;
}

/** Ids of the entries whose values a writer sees in the given registers, for the new entry's `replaces`. */
export function seenEntries(registers: Registers, keys: Iterable<string>): string[] {
  const seen = new Set<string>();
  for (const key of keys) for (const live of liveIn(registers, key) ?? []) seen.add(live.entry);
  return [...seen].sort();
}

/** The value to show: the last one in journal order. Undefined when the register was never set. */
export function currentValue(registers: Registers, key: string): unknown {
  return liveIn(registers, key)?.at(-1)?.value;
}

/** Keys of registers whose live values differ. */
export function conflictingKeys(registers: Registers): string[] {
  const keys: string[] = [];
  // Of a thousand registers hardly one has two values: the others cost no more than a look.
  for (const key of Object.keys(registers))
    if ((registers[key]?.length ?? 0) > 1 && isConflicting(registers, key)) keys.push(key);
  return keys;
}

/** Whether a register holds values that differ, of which a person chooses one. The same thing said twice is no conflict. */
export function isConflicting(registers: Registers, key: string): boolean {
  const live = liveIn(registers, key) ?? [];
  return live.length > 1 && new Set(live.map(({ value }) => canonicalJson(value))).size > 1;
}
