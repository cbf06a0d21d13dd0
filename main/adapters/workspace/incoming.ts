import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../shared/record/journal/entry.ts';
import type { Incoming } from '../../core/ports.ts';
import { openKeyedDatabase } from './keyed-database.ts';
import { fileNames } from './layout.ts';
import { besideDatabase, makePrivateFile } from './private-files.ts';
import { readEntries } from './stored-entries.ts';

/**
 * Entries of a package, laid down by stream while they are looked at: a file of its own, encrypted with the
 * workspace's key, that goes when it is closed. It is no part of the record, so that it is neither durable nor kept:
 * one that a crash left is thrown away by the next.
 */
export function createIncoming(folder: string, key: string): Incoming {
  const name = freeName();
  removeLeftovers(folder);
  const file = join(folder, name);
  inUse.add(name);
  makePrivateFile(file);
  const db = openKeyedDatabase(file, key, 'existing');
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.exec(`
    CREATE TABLE entry (no INTEGER PRIMARY KEY, stream TEXT NOT NULL, body TEXT NOT NULL);
  `);
  db.exec('BEGIN');
  const addEntry = db.prepare<[string, string]>('INSERT INTO entry (stream, body) VALUES (?, ?)');
  let indexed = false;
  const ensureIndexed = () => {
    if (indexed) return;
    db.exec('COMMIT; CREATE INDEX by_stream ON entry (stream)');
    indexed = true;
  };
  const streams = db.prepare<[], string>('SELECT DISTINCT stream FROM entry ORDER BY stream').pluck();
  const entries = db.prepare<[string], string>('SELECT body FROM entry WHERE stream = ? ORDER BY no').pluck();
  const joining = new Set<string>();
  return {
    add(stream, body) {
      if (aboutJoins.test(body)) joining.add(stream);
      addEntry.run(stream, body);
    },
    joining: () => joining,
    streams() {
      ensureIndexed();
      return streams.all();
    },
    entries(stream): Entry[] {
      ensureIndexed();
      return readEntries(entries.all(stream));
    },
    close() {
      if (!db.open) return;
      db.close();
      removeAt(file);
      inUse.delete(name);
    },
  };
}

/** In the text of an entry that joins or separates records, or settles which of two joins holds. */
const aboutJoins = /"partner\.(joined|separated)"|"joined\//;

/** Those that this thread has open; two may be looked at side by side. */
const inUse = new Set<string>();

const freeName = () => fileNames.incoming.replace('.', `-${randomBytes(4).toString('hex')}.`);

/** What a crash left. One that another thread has open stays where the system keeps it, and works on where it doesn't. */
function removeLeftovers(folder: string): void {
  const [start = '', end = ''] = fileNames.incoming.split('.');
  for (const name of readdirSync(folder)) {
    const isOurs = name.startsWith(`${start}-`) && name.endsWith(`.${end}`);
    if (isOurs && !inUse.has(name)) tryToRemove(join(folder, name));
  }
}

function tryToRemove(file: string): void {
  try {
    removeAt(file);
  } catch {
    // In use elsewhere, or not ours to remove: the next package tries again.
  }
}

function removeAt(file: string): void {
  for (const end of ['', ...besideDatabase]) rmSync(file + end, { force: true });
}
