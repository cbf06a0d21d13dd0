import { isCanonicalText } from '../../../shared/ground/canonical-json.ts';
import { isTextTooDeep } from '../../../shared/record/exchange/incoming-entry.ts';
import { signedText } from '../../../shared/record/journal/canonical.ts';
import { type ChainTools, checkChain } from '../../../shared/record/journal/chain.ts';
import {
  compareEntries,
  type Entry,
  isEntry,
  workspaceStream,
} from '../../../shared/record/journal/entry.ts';
import type { EntryState, HubEntry, HubStone, Withheld } from '../ports-hub.ts';
import { vouchedText } from './withhold.ts';

export interface JudgedStream {
  /** What is to be folded, in journal order: sound, and with every entry before it there or removed. */
  readonly ready: readonly Entry[];
  /** What counts for nothing yet or at all, and forks, each with its reason. */
  readonly states: readonly EntryState[];
  readonly waiting: number;
  readonly refused: number;
  readonly forks: number;
  /** Whether an entry was removed, over whose gap the others are folded. */
  readonly hasStones: boolean;
}

interface Known {
  /** Whether a record named a device as its own or as one whose entries it has. */
  isKnown(device: string): boolean;
  /** The last place of a chain that is believed, of a device that its record retired. */
  lastBelieved(device: string, stream: string): number;
}

/**
 * Judges the entries of a stream as a merge of packages does, but one by one: a forged entry keeps nobody else's out.
 */
export function judgeStream(
  rows: readonly HubEntry[],
  stones: readonly HubStone[],
  tools: ChainTools,
  { isKnown, lastBelieved }: Known,
): JudgedStream {
  const states: EntryState[] = [];
  const set = ({ id, stream, device, seq }: HubEntry, state: EntryState['state'], reason: string) =>
    void states.push({ id, stream, device, seq, state, reason });
  const texts = new Map<Entry, string>();
  const rowOf = new Map<Entry, HubEntry>();
  const chains = new Map<string, Entry[]>();
  const hashOf = new Map<string, string>();
  for (const row of rows) {
    const entry = readRow(row);
    if (entry === null) set(row, 'refused', 'it isn’t the entry that it was sent as');
    else if (row.rejected) set(row, 'refused', 'headquarters settled that another office made this record');
    else if (row.withheld && !isVouched(row.body, row.withheld, isKnown, tools))
      set(row, 'refused', 'no device of an office vouches for it without its words');
    else if (!isKnown(entry.device)) set(row, 'refused', 'no office named its device');
    else if (entry.seq > lastBelieved(entry.device, entry.stream))
      set(row, 'refused', 'its device was retired');
    else {
      texts.set(entry, row.body);
      if (row.withheld) hashOf.set(row.body, row.withheld.sha256);
      rowOf.set(entry, row);
      const chain = chains.get(entry.device);
      if (chain) chain.push(entry);
      else chains.set(entry.device, [entry]);
    }
  }
  // The hash of an entry without its words is that of the one that was signed: the chain goes on over it, and the signature
  // of the one behind it vouches for it. Where it is the last, the device that sent it does.
  const own: ChainTools = {
    chainedText: (entry) => texts.get(entry) ?? '',
    sha256: (text) => hashOf.get(text) ?? tools.sha256(text),
    verify: (device, text, signature) => signature === noSignature || tools.verify(device, text, signature),
  };
  const ready: Entry[] = [];
  let forks = 0;
  for (const [device, all] of chains) {
    const gone = stones.filter((stone) => stone.device === device);
    const chain = sound(all, own, gone, (entry, reason) =>
      set(rowOf.get(entry) as HubEntry, 'refused', reason),
    );
    const places = new Set([...chain.map(({ seq }) => seq), ...gone.map(({ seq }) => seq)]);
    let reached = 0;
    while (places.has(reached + 1)) reached += 1;
    const seen = new Map<number, Entry>();
    for (const entry of chain) {
      const row = rowOf.get(entry) as HubEntry;
      if (entry.seq > reached) set(row, 'waiting', `entry ${reached + 1} of its device has not come`);
      else ready.push(entry);
      if (seen.has(entry.seq)) {
        forks += 1;
        set(row, 'forked', 'another entry of its device has the same place; both count');
      }
      seen.set(entry.seq, entry);
    }
  }
  return {
    ready: ready.sort(compareEntries),
    states,
    waiting: states.filter(({ state }) => state === 'waiting').length,
    refused: states.filter(({ state }) => state === 'refused').length,
    forks,
    hasStones: stones.length > 0,
  };
}

/** What stands in the place of a signature that would hold for other words. No entry that was sent whole may have it. */
const noSignature = '';

function isVouched(
  body: string,
  { sha256, vouchedBy, vouchedSig }: Withheld,
  isKnown: Known['isKnown'],
  { verify }: ChainTools,
): boolean {
  return isKnown(vouchedBy) && verify(vouchedBy, vouchedText(sha256, body), vouchedSig);
}

/** The entry that a row holds, where its text is canonical and says what stands beside it; null otherwise. */
export function readRow(row: Omit<HubEntry, 'rejected' | 'at'>): Entry | null {
  if (isTextTooDeep(row.body)) return null;
  let value: unknown;
  try {
    value = JSON.parse(row.body);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !isCanonicalText(row.body, value)) return null;
  const entry: unknown = row.withheld && !('sig' in value) ? { ...value, sig: noSignature } : value;
  if (!isEntry(entry) || (entry.sig === noSignature) !== (row.withheld !== null)) return null;
  const stream = entry.stream === workspaceStream ? `${workspaceStream}/${row.record}` : entry.stream;
  // Settings may have been brought by a copy of the same record alone, whose id stands in the name of the stream.
  const isPlaced =
    entry.stream === workspaceStream ? row.stream.startsWith(`${workspaceStream}/`) : stream === row.stream;
  const { id, device, seq, lamport, type } = entry;
  const isSame =
    id === row.id && device === row.device && seq === row.seq && lamport === row.lamport && type === row.type;
  return isPlaced && isSame ? entry : null;
}

/**
 * The entries of a chain that stand: where all is as it was signed, all of them for one signature. Where not, each is asked
 * for its own, and what follows none that is there is refused, with what follows it.
 */
function sound(
  chain: readonly Entry[],
  tools: ChainTools,
  gone: readonly HubStone[],
  refuse: (entry: Entry, reason: string) => void,
): readonly Entry[] {
  const faults = checkChain(chain, tools).filter(
    ({ kind }) => kind === 'altered' || kind === 'bad-signature',
  );
  if (faults.length === 0) return [...chain].sort((a, b) => a.seq - b.seq);
  const kept: Entry[] = [];
  const hashes = new Map<number, Set<string>>();
  const put = (seq: number, hash: string) => hashes.set(seq, (hashes.get(seq) ?? new Set()).add(hash));
  for (const { seq, sha256 } of gone) put(seq, sha256);
  for (const entry of [...chain].sort((a, b) => a.seq - b.seq)) {
    const before = hashes.get(entry.seq - 1);
    const follows =
      entry.seq === 1 ? entry.prev === null : before === undefined || before.has(entry.prev ?? '');
    if (!tools.verify(entry.device, signedText(entry), entry.sig)) refuse(entry, 'its signature is wrong');
    else if (!follows) refuse(entry, 'it follows no entry that is there');
    else {
      kept.push(entry);
      put(entry.seq, tools.sha256(tools.chainedText?.(entry) ?? ''));
    }
  }
  return kept;
}
