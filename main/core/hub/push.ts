import { type Person, workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import {
  type Chain,
  type ChainEnd,
  type HubAlarm,
  type HubAudience,
  HubFailure,
  type OfficeHub,
  type SentEntry,
} from '../ports-hub.ts';
import { chainKey, chainsHere, compareChain, type HereEntry, hubStream } from './hub-chains.ts';
import { noteOf } from './hub-note.ts';
import { ensureKnown, noteHub } from './known-hub.ts';
import { toSend } from './withhold.ts';

export interface PushWish {
  /** What goes up; null where nobody said it now. */
  readonly audience: HubAudience | null;
  /** Streams of partners; all when left out. Settings go in any case, since they say whose devices are. */
  readonly partners?: readonly string[] | undefined;
  /** To a hub other than the one before. */
  readonly newHub?: boolean;
  /** Entries in one transaction, about. */
  readonly chunk?: number;
  readonly tell?: (done: number, total: number) => void;
}

export interface Pushed {
  readonly hub: string;
  readonly audience: HubAudience;
  /** What went, in words. */
  readonly sends: readonly string[];
  readonly streams: number;
  /** Entries of this copy in these streams, and how many of them the hub lacked. */
  readonly entries: number;
  readonly sent: number;
  /** New in the hub: others may have brought the rest. And how many of those are there without their words. */
  readonly added: number;
  readonly withheld: number;
  /** Removed there by law, and kept out. */
  readonly removed: number;
  readonly unreadable: number;
  /** What the hub did not take in, or a person has to look at. */
  readonly alarms: readonly HubAlarm[];
  /** How many fewer entries the hub had than it once confirmed: it was restored from a backup. */
  readonly lostInHub: number;
}

const usualChunk = 2000;

/** What each profile sends. Documents never go up. */
export const hubSends: Readonly<Record<HubAudience, readonly string[]>> = {
  full: [
    'every entry of these partners and of the settings, as it was signed: answers, comments, names and contacts among them',
    'no document; their names, sizes and SHA-256 stand in entries',
  ],
  'without-words': [
    'every entry of these partners and of the settings, with answers, ratings, dates, references, names of organisations and courses, and whoever signed',
    'no comment, reason, note, title or other text that somebody typed, no contact and nobody of the partner: “withheld” stands in their place, and what was sent whole before stays whole there',
    'no document and no name of one; sizes and SHA-256 stand in entries',
  ],
};

/**
 * Sends what the hub lacks of this copy, told by the ends of its chains: after a cut the next push goes on, and what is
 * there already is not sent again. Each piece is there whole or not at all. While the hub takes one piece in, the next is
 * read.
 */
export async function pushTo(journal: Journal, hub: OfficeHub, wish: PushWish): Promise<Pushed> {
  const about = await hub.about();
  const known = ensureKnown(journal, about, wish.newHub ?? false);
  const audience = wish.audience ?? known?.audience ?? null;
  if (audience === null) throw new HubFailure('HUB_AUDIENCE_NOT_CHOSEN');
  const { store } = journal;
  const record = store.workspaceId;
  const whole = audience === 'full';
  const ends = new Map((await hub.heads(record, whole)).map((end) => [chainKey(end), end]));
  const streams = streamsOf(journal, wish.partners);
  const writers = new Map<string, Person>();
  const sum = { entries: 0, unreadable: 0, sent: 0, added: 0, withheld: 0, removed: 0 };
  const alarms: HubAlarm[] = [];
  const unlike: (Chain & { readonly chain: readonly HereEntry[] })[] = [];
  const size = wish.chunk ?? usualChunk;
  let piece: SentEntry[] = [];
  let said = -1;
  let onItsWay: Promise<void> | null = null;

  const send = async () => {
    const going = piece;
    piece = [];
    await onItsWay;
    // Whose devices they are is said before what they wrote comes.
    if (writers.size !== said) await hub.say(noteOf(journal, writers));
    said = writers.size;
    onItsWay = going.length === 0 ? null : take(going);
    // What fails is told when it is waited for.
    onItsWay?.catch(() => {});
  };
  const take = async (going: readonly SentEntry[]) => {
    const taken = await hub.take(record, going);
    sum.sent += going.length;
    sum.added += taken.added;
    sum.withheld += taken.withheld;
    sum.removed += taken.removed;
    alarms.push(...taken.alarms);
    wish.tell?.(sum.sent, 0);
  };
  const put = async (lacking: readonly HereEntry[]) => {
    for (const each of lacking) {
      piece.push(toSend(each, audience, store));
      if (piece.length >= size) await send();
    }
  };

  for (const stream of streams) {
    const here = chainsHere(store, stream);
    sum.unreadable += here.unreadable;
    for (const [device, by] of here.writers) writers.set(device, by);
    for (const [device, chain] of here.chains) {
      sum.entries += chain.length;
      const place = { stream: hubStream(stream, record), device };
      const standing = compareChain(chain, ends.get(chainKey(place)), store.sha256);
      if (standing.kind === 'behind') await put(chain.filter(({ seq }) => seq > standing.after));
      else if (standing.kind !== 'same') unlike.push({ chain, ...place });
    }
  }
  await send();
  await onItsWay;
  if (unlike.length > 0) {
    const ids = await hub.idsOf(record, whole, unlike);
    for (const { chain } of unlike) await put(chain.filter(({ id }) => !ids.has(id)));
    await send();
    await onItsWay;
  }
  const now = await hub.heads(record, whole);
  // A push of other words than the last one can't say what was lost.
  const lostInHub = known?.audience === audience ? known.confirmed - sumOf([...ends.values()]) : 0;
  noteHub(journal, about, audience, sumOf(now));
  return {
    hub: about.name,
    audience,
    sends: hubSends[audience],
    streams: streams.length,
    ...sum,
    alarms,
    lostInHub: Math.max(0, lostInHub),
  };
}

const sumOf = (ends: readonly ChainEnd[]) => ends.reduce((sum, { entries }) => sum + entries, 0);

/** Settings first; records that stand in one file go together. */
function streamsOf({ store, rows }: Journal, partners: readonly string[] | undefined): readonly string[] {
  const wanted =
    partners === undefined
      ? store.streams().filter((stream) => stream !== workspaceStream)
      : [...new Set(partners.flatMap((id) => rows.streamsOf(rows.joins().rootOf(id))))];
  return [workspaceStream, ...wanted.sort()];
}
