import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mayJoin } from '../../../shared/record/exchange/may-join.ts';
import { compareEntries, type Entry } from '../../../shared/record/journal/entry.ts';
import type { Incoming } from '../../core/ports.ts';
import { fileNames } from './layout.ts';
import { besideDatabase } from './private-files.ts';
import { createScratchFile, type ScratchPlace } from './scratch-file.ts';
import { readEntries } from './stored-entries.ts';

/**
 * Entries of a package, laid down by stream while they are looked at: a sealed file of its own that goes when it is
 * closed. It is no part of the record, so that it is neither durable nor kept: one that a crash left is thrown away by
 * the next.
 */
export function createIncoming(folder: string): Incoming {
  const name = freeName();
  removeLeftovers(folder);
  const file = join(folder, name);
  const scratch = createScratchFile(folder, file);
  inUse.add(name);
  let isOpen = true;
  /** The pieces of each stream. */
  const places = new Map<string, ScratchPlace[]>();
  const texts = new WeakMap<Entry, string>();
  let stream = '';
  let pending: string[] = [];
  let length = 0;
  let last = 0;
  const flush = () => {
    if (pending.length === 0) return;
    const place = scratch.add(Buffer.from(pending.join('\n')));
    const pieces = places.get(stream);
    if (pieces) pieces.push(place);
    else places.set(stream, [place]);
    pending = [];
    length = 0;
  };
  const linesOf = (of: string) => {
    flush();
    return (places.get(of) ?? [])
      .flatMap((place) => scratch.read(place).toString().split('\n'))
      .map((text) => {
        const end = text.indexOf(' ');
        return { line: Number(text.slice(0, end)), body: text.slice(end + 1) };
      });
  };
  const joining = new Set<string>();
  return {
    joining: () => joining,
    add(of, body, line) {
      if (mayJoin(body)) joining.add(of);
      if (of !== stream || length > pieceLength) flush();
      stream = of;
      last = line ?? last + 1;
      pending.push(`${last} ${body}`);
      length += body.length;
    },
    streams() {
      flush();
      return [...places.keys()].sort();
    },
    entries(of): Entry[] {
      const lines = linesOf(of);
      const entries = lines.flatMap(({ body }) => {
        const [entry] = readEntries([body]);
        if (entry) texts.set(entry, body);
        return entry ?? [];
      });
      return entries.sort(compareEntries);
    },
    numbered(of) {
      return linesOf(of).sort((a, b) => a.line - b.line);
    },
    textOf: (entry) => texts.get(entry),
    close() {
      if (!isOpen) return;
      isOpen = false;
      scratch.close();
      removeAt(file);
      inUse.delete(name);
    },
  };
}

/** Many entries to a piece: each piece costs as much as the bytes of several. */
const pieceLength = 64 * 1024;

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
