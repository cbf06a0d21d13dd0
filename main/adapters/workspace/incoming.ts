import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareEntries, type Entry } from '../../../shared/record/journal/entry.ts';
import type { Incoming } from '../../core/ports.ts';
import { openKeyedDatabase } from './keyed-database.ts';
import { fileNames } from './layout.ts';
import { besideDatabase, makePrivateFile } from './private-files.ts';
import { guardStorage } from './storage-failure.ts';
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
  // Written once and read once: memory is for the record.
  db.pragma('cache_size = -2000');
  db.exec('CREATE TABLE lines (no INTEGER PRIMARY KEY, body TEXT NOT NULL); BEGIN');
  const addLines = db.prepare<[string]>('INSERT INTO lines (body) VALUES (?)');
  const linesAt = db.prepare<[number], string>('SELECT body FROM lines WHERE no = ?').pluck();
  /** The rows of each stream. */
  const places = new Map<string, number[]>();
  const texts = new WeakMap<Entry, string>();
  let stream = '';
  let pending: string[] = [];
  let length = 0;
  let last = 0;
  const flush = () => {
    if (pending.length === 0) return;
    const no = Number(addLines.run(pending.join('\n')).lastInsertRowid);
    const rows = places.get(stream);
    if (rows) rows.push(no);
    else places.set(stream, [no]);
    pending = [];
    length = 0;
  };
  const linesOf = (of: string) => {
    flush();
    return (places.get(of) ?? [])
      .flatMap((no) => linesAt.get(no)?.split('\n') ?? [])
      .map((text) => {
        const end = text.indexOf(' ');
        return { line: Number(text.slice(0, end)), body: text.slice(end + 1) };
      });
  };
  const joining = new Set<string>();
  return {
    joining: () => joining,
    add(of, body, line) {
      if (aboutJoins.test(body)) joining.add(of);
      if (of !== stream || length > rowLength) guardStorage(folder, flush);
      stream = of;
      last = line ?? last + 1;
      pending.push(`${last} ${body}`);
      length += body.length;
    },
    streams() {
      guardStorage(folder, flush);
      return [...places.keys()].sort();
    },
    entries(of): Entry[] {
      const lines = guardStorage(folder, () => linesOf(of));
      const entries = lines.flatMap(({ body }) => {
        const [entry] = readEntries([body]);
        if (entry) texts.set(entry, body);
        return entry ?? [];
      });
      return entries.sort(compareEntries);
    },
    numbered(of) {
      return guardStorage(folder, () => linesOf(of)).sort((a, b) => a.line - b.line);
    },
    textOf: (entry) => texts.get(entry),
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

/** Many entries to a row: each row costs as much as the bytes of several. */
const rowLength = 64 * 1024;

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
