import { writesOf } from '../../shared/record/file/fold/writes-of.ts';
import { type Entry, workspaceStream } from '../../shared/record/journal/entry.ts';
import { knownEntry } from '../../shared/record/journal/read-entry.ts';
import type { Write } from '../../shared/record/journal/registers.ts';
import { workspaceWritesOf } from '../../shared/record/workspace/workspace-writes.ts';

/** What must be true of a stream, worked out from its entries alone and not by the way of the product. */
export interface Expected {
  /** Ids of the entries whose value nobody replaced, by register, the last in order at the end. */
  readonly live: ReadonlyMap<string, readonly string[]>;
  /** The value to be shown, by register, as JSON. */
  readonly shown: ReadonlyMap<string, string>;
  /** Registers with two truths. */
  readonly conflicts: readonly string[];
  readonly waiting: number;
}

interface Setting {
  readonly entry: Entry;
  readonly value: string;
}

/**
 * Said at once, not step by step: a value lives when no entry that sets the same register names its entry. The product
 * folds entry after entry; where both agree after every exchange, no order can have mattered.
 */
export function expectedOf(stream: string, entries: readonly Entry[]): Expected {
  const ready = reachable(entries);
  const settings = new Map<string, Setting[]>();
  for (const entry of ready) {
    for (const [key, value] of writesIn(stream, entry)) {
      const list = settings.get(key) ?? [];
      list.push({ entry, value: JSON.stringify(sorted(value)) });
      settings.set(key, list);
    }
  }
  const live = new Map<string, readonly string[]>();
  const shown = new Map<string, string>();
  const conflicts: string[] = [];
  for (const [key, all] of settings) {
    const replaced = new Set(all.flatMap(({ entry }) => entry.replaces));
    const left = all.filter(({ entry }) => !replaced.has(entry.id)).sort(byClock);
    live.set(
      key,
      left.map(({ entry }) => entry.id),
    );
    shown.set(key, left.at(-1)?.value ?? '');
    if (new Set(left.map(({ value }) => value)).size > 1) conflicts.push(key);
  }
  return { live, shown, conflicts: conflicts.sort(), waiting: entries.length - ready.length };
}

/** Entries that their device's chain reaches without a gap; where it forked, of both branches. */
function reachable(entries: readonly Entry[]): Entry[] {
  const places = new Map<string, Set<number>>();
  for (const { device, seq } of entries) places.set(device, (places.get(device) ?? new Set()).add(seq));
  const ends = new Map<string, number>();
  for (const [device, seqs] of places) {
    let end = 0;
    while (seqs.has(end + 1)) end += 1;
    ends.set(device, end);
  }
  return entries.filter(({ device, seq }) => seq <= (ends.get(device) ?? 0));
}

/** A setting is two entries of one type: what it means is a table of the product, not a way of merging. */
function writesIn(stream: string, entry: Entry): readonly Write[] {
  const known = knownEntry(entry);
  if (known === null) return [];
  return stream === workspaceStream ? workspaceWritesOf(known) : writesOf(known);
}

function byClock({ entry: a }: Setting, { entry: b }: Setting): number {
  const key = ({ lamport, device, seq, id }: Entry) =>
    [String(lamport).padStart(16, '0'), device, String(seq).padStart(16, '0'), id] as const;
  const [one, other] = [key(a), key(b)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

/** With its members in order, so that two spellings of one value are one. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
