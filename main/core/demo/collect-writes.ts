import type { Entry } from '../../../shared/record/journal/entry.ts';
import type { ChainHead } from '../../../shared/record/journal/seal.ts';
import type { WorkspaceStore } from '../ports.ts';

/** A store that keeps what is written to it in memory, until all of it goes to the disk at once. */
export interface CollectedWrites {
  readonly store: WorkspaceStore;
  /** Writes everything collected in one transaction. */
  flush(): void;
}

/**
 * Lets many small changes, each with its own moment, cost one transaction: reads see what was collected
 * before what the disk holds.
 */
export function collectWrites(disk: WorkspaceStore): CollectedWrites {
  const entries: Entry[] = [];
  const heads = new Map<string, ChainHead>();
  const snapshots = new Map<string, unknown>();
  const rows = new Map<string, unknown>();
  const counters = new Map<string, number>();
  const store: WorkspaceStore = {
    ...disk,
    lamport: () => entries.at(-1)?.lamport ?? disk.lamport(),
    head: (stream) => heads.get(stream) ?? disk.head(stream),
    counters: () => new Map([...disk.counters(), ...counters]),
    counter: (name) => counters.get(name) ?? disk.counter(name),
    snapshot: (stream) => snapshots.get(stream) ?? disk.snapshot(stream),
    row: (stream) => rows.get(stream) ?? disk.row(stream),
    rows: () => [...disk.rows(), ...rows.values()],
    write(change) {
      entries.push(...change.entries);
      for (const [stream, head] of change.heads) heads.set(stream, head);
      for (const [stream, snapshot] of change.snapshots) snapshots.set(stream, snapshot);
      for (const [stream, row] of change.rows) rows.set(stream, row);
      for (const [name, number] of change.counters ?? []) counters.set(name, number);
    },
  };
  return { store, flush: () => disk.write({ entries, heads, snapshots, rows, counters }) };
}
