import { type Person, workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import { type ChainEnd, type HubAlarm, HubFailure, type OfficeHub, type SentEntry } from '../ports-hub.ts';
import { chainKey, chainsHere, compareChain, hubStream } from './hub-chains.ts';
import { noteOf } from './hub-note.ts';
import { ensureKnown, noteHub } from './known-hub.ts';

export interface PushWish {
  /** What goes up; null where nobody said it now. */
  readonly audience: 'full' | null;
  /** Streams of partners; all when left out. Settings go in any case, since they say whose devices are. */
  readonly partners?: readonly string[] | undefined;
  /** To a hub other than the one before. */
  readonly newHub?: boolean;
  /** Entries in one transaction, at most. */
  readonly chunk?: number;
  readonly tell?: (done: number, total: number) => void;
}

export interface Pushed {
  readonly hub: string;
  readonly audience: 'full';
  /** What went, in words. */
  readonly sends: readonly string[];
  readonly streams: number;
  /** Entries of this copy in these streams, and how many of them the hub lacked. */
  readonly entries: number;
  readonly sent: number;
  /** New in the hub: others may have brought the rest. */
  readonly added: number;
  /** Removed there by law, and kept out. */
  readonly removed: number;
  readonly unreadable: number;
  /** What the hub did not take in, or a person has to look at. */
  readonly alarms: readonly HubAlarm[];
  /** How many fewer entries the hub had than it once confirmed: it was restored from a backup. */
  readonly lostInHub: number;
}

const usualChunk = 5000;

/** What the profile `full` sends. Documents never go up. */
export const fullSends = [
  'every entry of these partners and of the settings, as it was signed: answers, comments, names and contacts among them',
  'no document; their names, sizes and SHA-256 stand in entries',
] as const;

/**
 * Sends what the hub lacks of this copy, told by the ends of its chains: after a cut the next push goes on, and what is
 * there already is not sent again. Each piece is there whole or not at all.
 */
export async function pushTo(journal: Journal, hub: OfficeHub, wish: PushWish): Promise<Pushed> {
  const about = await hub.about();
  const known = ensureKnown(journal, about, wish.newHub ?? false);
  if ((wish.audience ?? known?.audience ?? null) === null) throw new HubFailure('HUB_AUDIENCE_NOT_CHOSEN');
  const { store } = journal;
  const record = store.workspaceId;
  const ends = new Map((await hub.heads(record)).map((end) => [chainKey(end), end]));
  const before = sumOf(ends);
  const streams = streamsOf(journal, wish.partners);
  const writers = new Map<string, Person>();
  const lacking: SentEntry[] = [];
  let entries = 0;
  let unreadable = 0;
  const unlike: { readonly chain: readonly SentEntry[]; readonly device: string; readonly stream: string }[] =
    [];
  for (const stream of streams) {
    const here = chainsHere(store, stream);
    unreadable += here.unreadable;
    for (const [device, by] of here.writers) writers.set(device, by);
    for (const [device, chain] of here.chains) {
      entries += chain.length;
      const place = { stream: hubStream(stream, record), device };
      const standing = compareChain(chain, ends.get(chainKey(place)), store.sha256);
      if (standing.kind === 'behind') lacking.push(...chain.filter(({ seq }) => seq > standing.after));
      else if (standing.kind !== 'same') unlike.push({ chain, ...place });
    }
  }
  if (unlike.length > 0) {
    const ids = await hub.idsOf(record, unlike);
    for (const { chain } of unlike) lacking.push(...chain.filter(({ id }) => !ids.has(id)));
  }
  await hub.say(noteOf(journal, writers));
  let added = 0;
  let removed = 0;
  const alarms: HubAlarm[] = [];
  const size = wish.chunk ?? usualChunk;
  for (let from = 0; from < lacking.length; from += size) {
    const taken = await hub.take(record, lacking.slice(from, from + size));
    added += taken.added;
    removed += taken.removed;
    alarms.push(...taken.alarms);
    wish.tell?.(Math.min(from + size, lacking.length), lacking.length);
  }
  const confirmed = sumOf(new Map((await hub.heads(record)).map((end) => [chainKey(end), end])));
  noteHub(journal, about, confirmed);
  return {
    hub: about.name,
    audience: 'full',
    sends: fullSends,
    streams: streams.length,
    entries,
    sent: lacking.length,
    added,
    removed,
    unreadable,
    alarms,
    lostInHub: Math.max(0, (known?.confirmed ?? 0) - before),
  };
}

const sumOf = (ends: ReadonlyMap<string, ChainEnd>) =>
  [...ends.values()].reduce((sum, { entries }) => sum + entries, 0);

/** Settings first; records that stand in one file go together. */
function streamsOf({ store, rows }: Journal, partners: readonly string[] | undefined): readonly string[] {
  const wanted =
    partners === undefined
      ? store.streams().filter((stream) => stream !== workspaceStream)
      : [...new Set(partners.flatMap((id) => rows.streamsOf(rows.joins().rootOf(id))))];
  return [workspaceStream, ...wanted.sort()];
}
