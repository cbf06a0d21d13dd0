import type { KeyedDatabase } from './keyed-database.ts';

export interface StreamNumber {
  readonly no: number;
  readonly name: string;
}

/** Every statement of the register, compiled once for as long as it is open. */
export function prepareStatements(db: KeyedDatabase) {
  return {
    meta: db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck(),
    saveMeta: db.prepare<[string, string]>(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ),

    streamNo: db.prepare<[string], number>('SELECT no FROM stream WHERE name = ?').pluck(),
    addStream: db.prepare<[string]>('INSERT INTO stream (name) VALUES (?)'),
    // Names and numbers alone stand in the index of the names: read there, no snapshot has to be decrypted on the way.
    streams: db.prepare<[], StreamNumber>(
      'SELECT no, name FROM stream INDEXED BY sqlite_autoindex_stream_1 ORDER BY no',
    ),

    head: db.prepare<[string], { seq: number; hash: string }>(
      'SELECT seq, hash FROM stream WHERE name = ? AND seq IS NOT NULL',
    ),
    saveHead: db.prepare<[number, string, number]>('UPDATE stream SET seq = ?, hash = ? WHERE no = ?'),

    snapshot: db
      .prepare<[string], string | Buffer | null>('SELECT snapshot FROM stream WHERE name = ?')
      .pluck(),
    saveSnapshot: db.prepare<[string | Buffer, number]>('UPDATE stream SET snapshot = ? WHERE no = ?'),

    entries: db.prepare<[number], string>('SELECT body FROM entry WHERE stream = ? ORDER BY no').pluck(),
    // From the index alone: no text has to be decrypted.
    entryIds: db.prepare<[number], string>('SELECT id FROM entry WHERE stream = ?').pluck(),
    addEntry: db.prepare<[number, string, number, string]>(
      'INSERT INTO entry (stream, id, lamport, body) VALUES (?, ?, ?, ?)',
    ),
    lastEntry: db.prepare<[], number>('SELECT no FROM entry ORDER BY no DESC LIMIT 1').pluck(),
    lastLamport: db.prepare<[], number>('SELECT lamport FROM entry ORDER BY no DESC LIMIT 1').pluck(),

    rows: db.prepare<[], string>('SELECT body FROM partner_row').pluck(),
    row: db.prepare<[number], string>('SELECT body FROM partner_row WHERE stream = ?').pluck(),
    saveRow: db.prepare<[number, string]>(
      'INSERT INTO partner_row (stream, body) VALUES (?, ?) ON CONFLICT (stream) DO UPDATE SET body = excluded.body',
    ),
    deleteRow: db.prepare<[number]>('DELETE FROM partner_row WHERE stream = ?'),
    clearRows: db.prepare<[]>('DELETE FROM partner_row'),

    counters: db.prepare<[], { name: string; number: number }>('SELECT name, number FROM counter'),
    counter: db.prepare<[string], number>('SELECT number FROM counter WHERE name = ?').pluck(),
    saveCounter: db.prepare<[string, number]>(
      'INSERT INTO counter (name, number) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET number = excluded.number',
    ),

    draft: db.prepare<[string], string>('SELECT body FROM draft WHERE key = ?').pluck(),
    saveDraft: db.prepare<[string, string]>(
      'INSERT INTO draft (key, body) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body',
    ),
    draftsUnder: db.prepare<[string, string], { key: string; body: string }>(
      'SELECT key, body FROM draft WHERE substr(key, 1, length(?)) = ? ORDER BY key',
    ),
    deleteDraft: db.prepare<[string]>('DELETE FROM draft WHERE key = ?'),
  };
}

export type Statements = ReturnType<typeof prepareStatements>;
