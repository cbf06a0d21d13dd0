import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
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
    let count = 0;
    for await (const text of opened.entries()) {
      count += 1;
      incoming.add(readable(text, count, streams).stream, text);
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
  const entry = parse(text);
  if (!isEntry(entry) || canonicalJson(entry) !== text)
    throw new PackageBroken(`its entry ${number} isn’t one that this program reads`);
  if (!streams.has(entry.stream))
    throw new PackageBroken(`its entry ${number} belongs to a partner that it doesn’t name`);
  return entry;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
