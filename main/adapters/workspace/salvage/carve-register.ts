import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import { signedText } from '../../../../shared/record/journal/canonical.ts';
import { type Entry, isEntry } from '../../../../shared/record/journal/entry.ts';
import type { Tell } from '../../../core/ports.ts';
import type { Verify } from '../../../core/ports-salvage.ts';
import type { RegisterSources } from './page-source.ts';
import { readTreePage, type Stored } from './read-cells.ts';

/** What was carved of a register beside its entries. */
export interface Carved {
  /** Ids of the entries that were given out. */
  readonly read: ReadonlySet<string>;
  readonly left: number;
  /** Names of streams by their number, as the pages say that are as they were written. */
  readonly streams: ReadonlyMap<number, string>;
  /** What stands in the list of partners, by the stream's number. */
  readonly rows: ReadonlyMap<number, string>;
  /** Pages that are as they were written, of the register with its log. */
  readonly wholePages: number;
}

export interface RegisterCarver {
  entries(verify: Verify, believed: ReadonlySet<string>, at: Tell): Generator<string>;
  carved(): Carved;
}

/**
 * Goes through every page of a register and takes each row by itself, whatever became of the trees above it. Entries
 * prove themselves: those of pages that are as they were written by that, the others by their own signature, and then
 * only where the device is known otherwise. Without that anyone could write an entry onto a page, key or no key.
 */
export function carveRegister({ sources }: RegisterSources): RegisterCarver {
  const read = new Set<string>();
  const streams = new Map<number, string>();
  const rows = new Map<number, string>();
  let left = 0;
  let wholePages = 0;

  function note(values: readonly Stored[], rowid: number): void {
    // A row's own number stands before its values; what the file says of its tables has none there.
    const [number, first] = values;
    if (number !== null || typeof first !== 'string') return;
    if (values.length === 5 && !streams.has(rowid)) streams.set(rowid, first);
    else if (values.length === 2 && first.startsWith('{') && !rows.has(rowid)) rows.set(rowid, first);
  }

  return {
    *entries(verify, believed, at) {
      const devices = new Set(believed);
      const doubtful: Entry[] = [];
      for (const [index, source] of sources.entries()) {
        for (let number = 1; number <= source.count; number += 1) {
          if (number % 256 === 1) at('reading', number - 1, source.count);
          const opened = source.page(number);
          if (index === 0 && opened?.isWhole) wholePages += 1;
          if (opened?.bytes[number === 1 ? 100 : 0] !== tableLeaf) continue;
          for (const { values, rowid, isWhole } of readTreePage(source, number)?.cells ?? []) {
            if (values === null) continue;
            const entry = entryOf(values);
            if (entry && !isWhole) doubtful.push(entry);
            else if (entry && !read.has(entry.id)) {
              const text = canonicalJson(entry);
              read.add(entry.id);
              devices.add(entry.device);
              yield text;
            } else if (isWhole && !entry) note(values, rowid);
          }
        }
      }
      const leftOut = new Set<string>();
      for (const entry of doubtful) {
        if (read.has(entry.id)) continue;
        if (!devices.has(entry.device) || !verify(entry.device, signedText(entry), entry.sig)) {
          leftOut.add(entry.id);
          continue;
        }
        const text = canonicalJson(entry);
        read.add(entry.id);
        yield text;
      }
      for (const id of leftOut) if (!read.has(id)) left += 1;
    },
    carved: () => ({ read, left, streams, rows, wholePages }),
  };
}

const tableLeaf = 13;

/** The entry in a row of the register, as it is written; null for any other row. */
function entryOf(values: readonly Stored[]): Entry | null {
  const [, , id, , body] = values;
  if (values.length !== 5 || typeof body !== 'string' || !body.startsWith('{')) return null;
  try {
    const entry: unknown = JSON.parse(body);
    return isEntry(entry) && entry.id === id && canonicalJson(entry) === body ? entry : null;
  } catch {
    return null;
  }
}
