import { isCanonicalText } from '../../../shared/ground/canonical-json.ts';
import { isTextTooDeep, watchIncoming } from '../../../shared/record/exchange/incoming-entry.ts';
import { type Entry, isEntry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import type { Incoming, Tell } from '../ports.ts';
import { type OpenPackage, PackageBroken } from '../ports-packages.ts';

/**
 * Lays the entries of a package down by stream. Throws `PackageBroken` where one isn't what the signed list of contents
 * promises; nothing is left then.
 */
export async function stage(journal: Journal, opened: OpenPackage, tell?: Tell): Promise<Incoming> {
  const incoming = journal.store.incoming();
  try {
    const { entries } = opened.manifest;
    let done = 0;
    await readEach(journal, opened, ({ stream }, text) => {
      incoming.add(stream, text);
      done += 1;
      if (done % 1000 === 0) tell?.('reading', done, entries);
    });
    return incoming;
  } catch (error) {
    incoming.close();
    throw error;
  }
}

/**
 * Gives the entries of a package one after the other, each held against its frame and its canonical text. Before it
 * returns nothing of them is to be believed: that the whole is as it was signed shows at its end. Throws `PackageBroken`
 * where it isn't.
 */
export async function readEach(
  { store }: Journal,
  opened: OpenPackage,
  take: (entry: Entry, text: string) => void,
): Promise<void> {
  const { manifest } = opened;
  const streams = new Set([workspaceStream, ...manifest.partners]);
  const held = new Set<string>();
  const wrongWith = watchIncoming(store.lamport());
  let count = 0;
  for await (const text of opened.entries()) {
    count += 1;
    const entry = readable(text, count, streams);
    const wrong = wrongWith(entry, text.length);
    if (wrong !== null) throw new PackageBroken(`its entry ${count} ${wrong}`);
    // Asked once it is known how deep the entry is.
    if (!isCanonicalText(text, entry)) throw unread(count);
    held.add(entry.stream);
    take(entry, text);
  }
  if (count !== manifest.entries) throw new PackageBroken('it holds another number of entries than it says');
  if (manifest.partners.some((partner) => !held.has(partner)))
    throw new PackageBroken('it names a partner of which it holds nothing');
}

function readable(text: string, number: number, streams: ReadonlySet<string>): Entry {
  const entry = isTextTooDeep(text) ? null : parse(text);
  if (!isEntry(entry)) throw unread(number);
  if (!streams.has(entry.stream))
    throw new PackageBroken(`its entry ${number} belongs to a partner that it doesn’t name`);
  return entry;
}

const unread = (number: number) => new PackageBroken(`its entry ${number} isn’t one that this program reads`);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
