import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { isTextTooDeep, watchIncoming } from '../../../shared/record/exchange/incoming-entry.ts';
import { type Entry, isEntry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import type { Incoming } from '../ports.ts';
import { type OpenPackage, PackageBroken } from '../ports-packages.ts';

/**
 * Lays the entries of a package down by stream, each held against its frame and its canonical text. Throws
 * `PackageBroken` where one isn't what the signed list of contents promises; nothing is left then.
 */
export async function stage({ store }: Journal, opened: OpenPackage): Promise<Incoming> {
  const { manifest } = opened;
  const streams = new Set([workspaceStream, ...manifest.partners]);
  const incoming = store.incoming();
  try {
    const wrongWith = watchIncoming(store.lamport());
    let count = 0;
    for await (const text of opened.entries()) {
      count += 1;
      const entry = readable(text, count, streams);
      const wrong = wrongWith(entry, text.length);
      if (wrong !== null) throw new PackageBroken(`its entry ${count} ${wrong}`);
      if (!isAsWritten(entry, text)) throw unread(count);
      incoming.add(entry.stream, text);
    }
    if (count !== manifest.entries)
      throw new PackageBroken('it holds another number of entries than it says');
    const held = new Set(incoming.streams());
    if (manifest.partners.some((partner) => !held.has(partner)))
      throw new PackageBroken('it names a partner of which it holds nothing');
    return incoming;
  } catch (error) {
    incoming.close();
    throw error;
  }
}

function readable(text: string, number: number, streams: ReadonlySet<string>): Entry {
  const entry = isTextTooDeep(text) ? null : parse(text);
  if (!isEntry(entry)) throw unread(number);
  if (!streams.has(entry.stream))
    throw new PackageBroken(`its entry ${number} belongs to a partner that it doesn’t name`);
  return entry;
}

/** Asked once it is known how deep the entry is. */
const isAsWritten = (entry: Entry, text: string) => canonicalJson(entry) === text;

const unread = (number: number) => new PackageBroken(`its entry ${number} isn’t one that this program reads`);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
