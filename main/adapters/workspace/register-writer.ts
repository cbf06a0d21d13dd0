import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import type { Entry } from '../../../shared/record/journal/entry.ts';
import type { JournalWrite, MergedStream } from '../../core/ports.ts';
import type { KeyedDatabase } from './keyed-database.ts';
import type { Place } from './place.ts';
import type { Statements } from './register-statements.ts';
import { packSnapshot, readSnapshot } from './snapshot-text.ts';
import { lockedFailure } from './storage-failure.ts';
import { readEntries } from './stored-entries.ts';

export interface RegisterWriter {
  /** Highest logical clock written. */
  lamport(): number;
  /** Of the newest entry that is stored; 0 in an empty journal. */
  lastPlace(): number;
  /** Number by which a stream is stored; undefined for a stream that nobody wrote to. */
  streamNo(name: string): number | undefined;
  write(change: JournalWrite): void;
  /** Others' entries, then our own about them; nothing of it where a step throws. */
  merge(streams: Iterable<MergedStream>, own: () => JournalWrite): void;
  rebuild(project: Projector, projection: string, together?: Together): void;
  /** Any other change, in a transaction of its own. */
  change(step: () => void): void;
  /** Goes on from an entry that another thread of this program wrote; null where the file has to tell which. */
  goOnFrom(place: number | null): void;
}

/** States and rows that take the place of those that were made stream by stream. */
export type Together = () => Iterable<{
  readonly stream: string;
  readonly snapshot: unknown;
  readonly row: unknown;
}>;

export type Projector = (
  stream: string,
  entries: Entry[],
  kept: unknown,
) => { snapshot: unknown; row: unknown | null };

/** Everything that changes the register, each change in one transaction, and only where `place` still holds. */
export function createRegisterWriter(
  db: KeyedDatabase,
  statements: Statements,
  place: Place,
  folder: string,
): RegisterWriter {
  const numbers = new Map<string, number>();
  let lamport = loadLamport(statements);
  let last = statements.lastEntry.get() ?? 0;

  const streamNo = (name: string): number | undefined => {
    const known = numbers.get(name) ?? statements.streamNo.get(name);
    if (known !== undefined) numbers.set(name, known);
    return known;
  };
  const needStreamNo = (name: string): number => {
    const known = streamNo(name);
    if (known !== undefined) return known;
    const added = Number(statements.addStream.run(name).lastInsertRowid);
    numbers.set(name, added);
    return added;
  };
  const saveRow = (no: number, row: unknown) => {
    if (row === null) statements.deleteRow.run(no);
    else statements.saveRow.run(no, JSON.stringify(row));
  };
  const allOrNothing = (step: () => void) => {
    try {
      db.transaction(() => {
        step();
        place.ensure();
      }).immediate();
    } catch (error) {
      // Streams that the change had added are gone again.
      numbers.clear();
      throw error;
    }
  };

  const clockAfter = (entries: readonly Entry[]) =>
    entries.reduce((highest, entry) => Math.max(highest, entry.lamport), lamport);
  /** What somebody else wrote into this very file, past the lock, is not in our memory: chains would fork. */
  const ensureOurs = () => {
    if ((statements.lastEntry.get() ?? 0) !== last) throw lockedFailure(folder);
  };
  const add = (no: number, entry: Entry, text = canonicalJson(entry)) => {
    const { lastInsertRowid } = statements.addEntry.run(no, entry.id, entry.lamport, text);
    last = Number(lastInsertRowid);
  };
  const put = (change: JournalWrite, clock: number) => {
    for (const entry of change.entries) add(needStreamNo(entry.stream), entry);
    for (const [stream, { seq, hash }] of change.heads) {
      statements.saveHead.run(seq, hash, needStreamNo(stream));
    }
    for (const [stream, snapshot] of change.snapshots) {
      statements.saveSnapshot.run(packSnapshot(snapshot), needStreamNo(stream));
    }
    for (const [stream, row] of change.rows) saveRow(needStreamNo(stream), row);
    for (const [name, number] of change.counters ?? []) statements.saveCounter.run(name, number);
    // Usually the last entry tells the clock by itself, which saves a page in every commit.
    if ((change.entries.at(-1)?.lamport ?? 0) < clock) statements.saveMeta.run('lamport', String(clock));
  };

  return {
    lamport: () => lamport,
    lastPlace: () => last,
    streamNo,
    change: allOrNothing,
    goOnFrom(place) {
      numbers.clear();
      lamport = loadLamport(statements);
      last = place ?? statements.lastEntry.get() ?? 0;
    },
    write(change) {
      const next = clockAfter(change.entries);
      const before = last;
      try {
        allOrNothing(() => {
          ensureOurs();
          put(change, next);
        });
      } catch (error) {
        last = before;
        throw error;
      }
      lamport = next;
    },
    merge(streams, own) {
      const before = { lamport, last };
      try {
        allOrNothing(() => {
          ensureOurs();
          for (const { stream, added, head, snapshot, row, textOf } of streams) {
            const no = needStreamNo(stream);
            for (const entry of added) add(no, entry, textOf?.(entry));
            if (head) statements.saveHead.run(head.seq, head.hash, no);
            statements.saveSnapshot.run(packSnapshot(snapshot), no);
            saveRow(no, row);
            lamport = clockAfter(added);
          }
          const change = own();
          const next = clockAfter(change.entries);
          put(change, next);
          lamport = next;
        });
      } catch (error) {
        ({ lamport, last } = before);
        throw error;
      }
    },
    rebuild(project, projection, together) {
      allOrNothing(() => {
        const streams = statements.streams.all();
        statements.clearRows.run();
        for (const { no, name } of streams) {
          const kept = readSnapshot(statements.snapshot.get(name) ?? null);
          const { snapshot, row } = project(name, readEntries(statements.entries.all(no)), kept);
          statements.saveSnapshot.run(packSnapshot(snapshot), no);
          saveRow(no, row);
        }
        for (const { stream, snapshot, row } of together?.() ?? []) {
          const no = needStreamNo(stream);
          statements.saveSnapshot.run(packSnapshot(snapshot), no);
          saveRow(no, row);
        }
        statements.saveMeta.run('projection', projection);
      });
    },
  };
}

function loadLamport(statements: Statements): number {
  return Math.max(Number(statements.meta.get('lamport') ?? 0), statements.lastLamport.get() ?? 0);
}
