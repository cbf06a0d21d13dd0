import { canonicalJson } from '../../ground/canonical-json.ts';
import { ownValue } from '../../ground/own-value.ts';
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
  if (writes.length === 0) return registers;
  const replaced = new Set(entry.replaces);
  const next: Record<string, readonly LiveValue[]> = { ...registers };
  for (const [key, value] of writes) {
    const survivors = (ownValue(registers, key) ?? []).filter((live) => !replaced.has(live.entry));
    next[key] = [...survivors, { entry: entry.id, value, at: entry.at, by: entry.by }];
  }
  return next;
}

/** Ids of the entries whose values a writer sees in the given registers, for the new entry's `replaces`. */
export function seenEntries(registers: Registers, keys: Iterable<string>): string[] {
  const seen = new Set<string>();
  for (const key of keys) for (const live of ownValue(registers, key) ?? []) seen.add(live.entry);
  return [...seen].sort();
}

/** The value to show: the last one in journal order. Undefined when the register was never set. */
export function currentValue(registers: Registers, key: string): unknown {
  return ownValue(registers, key)?.at(-1)?.value;
}

/** Keys of registers whose live values differ. */
export function conflictingKeys(registers: Registers): string[] {
  return Object.keys(registers).filter((key) => isConflicting(registers, key));
}

/** Whether a register holds values that differ, of which a person chooses one. The same thing said twice is no conflict. */
export function isConflicting(registers: Registers, key: string): boolean {
  const live = ownValue(registers, key) ?? [];
  return live.length > 1 && new Set(live.map(({ value }) => canonicalJson(value))).size > 1;
}
