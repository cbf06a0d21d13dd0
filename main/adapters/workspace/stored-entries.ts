import { compareEntries, type Entry, isEntry } from '../../../shared/record/journal/entry.ts';
import type { StoredEntry, StoredStream, StoredText } from '../../core/ports.ts';
import type { KeyedDatabase } from './keyed-database.ts';
import { snapshotText } from './snapshot-text.ts';

/** The entries among stored texts, in journal order. What is no entry stays where it is, for the check to name. */
export function readEntries(bodies: readonly string[]): Entry[] {
  return bodies
    .map(parseEntry)
    .filter((entry) => entry !== null)
    .sort(compareEntries);
}

function parseEntry(body: string): Entry | null {
  try {
    const value: unknown = JSON.parse(body);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

interface StoredRow {
  readonly no: number;
  readonly id: string;
  readonly lamport: number;
  readonly body: string;
}

/** Reads what is stored as it lies there, without the statements and memories of everyday work. */
export function createInspector(db: KeyedDatabase) {
  const stream = db.prepare<
    [string],
    { no: number; seq: number | null; hash: string | null; snapshot: string | Buffer | null }
  >('SELECT no, seq, hash, snapshot FROM stream WHERE name = ?');
  const entries = db.prepare<[number], StoredRow>(
    'SELECT no, id, lamport, body FROM entry WHERE stream = ? ORDER BY no',
  );
  const row = db.prepare<[number], string>('SELECT body FROM partner_row WHERE stream = ?').pluck();
  const count = (table: string) =>
    db
      .prepare<[], number>(`SELECT count(*) FROM ${table} WHERE stream NOT IN (SELECT no FROM stream)`)
      .pluck();
  const orphanEntries = count('entry');
  const orphanRows = count('partner_row');
  const texts = db.prepare<[], string>('SELECT body FROM entry ORDER BY no').pluck();
  const after = db.prepare<[number], { place: number; body: string }>(
    'SELECT no AS place, body FROM entry WHERE no > ? ORDER BY no',
  );

  return {
    stored(name: string): readonly StoredEntry[] {
      const found = stream.get(name);
      return found ? entries.all(found.no).map(storedEntry) : [];
    },
    inspect(name: string): StoredStream {
      const found = stream.get(name);
      if (!found) return { entries: [], head: null, snapshot: { kind: 'none' }, row: { kind: 'none' } };
      const { no, seq, hash, snapshot } = found;
      return {
        entries: entries.all(no).map(storedEntry),
        head: seq === null ? null : { seq, hash: hash ?? '' },
        snapshot: storedText(snapshot, snapshotText),
        row: storedText(row.get(no) ?? null, String),
      };
    },
    orphans: () => ({ entries: orphanEntries.get() ?? 0, rows: orphanRows.get() ?? 0 }),
    texts: () => texts.iterate(),
    textsAfter: (place: number) => after.iterate(place),
  };
}

function storedEntry({ no, id, lamport, body }: StoredRow): StoredEntry {
  const entry = parseEntry(body);
  return { place: no, id, lamport, body, entry };
}

function storedText<Stored>(stored: Stored | null, read: (stored: Stored) => string): StoredText {
  if (stored === null) return { kind: 'none' };
  try {
    return { kind: 'text', text: read(stored) };
  } catch {
    return { kind: 'broken' };
  }
}
