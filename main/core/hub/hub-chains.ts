import type { ChainTools } from '../../../shared/record/journal/chain.ts';
import { type Entry, isEntry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { WorkspaceStore } from '../ports.ts';
import type { Chain, ChainEnd } from '../ports-hub.ts';

/** A stream as the hub names it: every record has settings of its own there. */
export const hubStream = (stream: string, record: string) =>
  stream === workspaceStream ? `${workspaceStream}/${record}` : stream;

/** Whether a stream of the hub holds the settings of a record. */
export const isSettings = (stream: string) => stream.startsWith(`${workspaceStream}/`);

export const chainKey = ({ stream, device }: Chain) => `${stream}\n${device}`;

/** The mark of an id, as the hub works it out: marks of a chain are put together by exclusive or. */
export const markOf = (id: string, sha256: ChainTools['sha256']): bigint =>
  BigInt.asIntN(64, BigInt(`0x${sha256(id).slice(0, 16)}`));

/** An entry of this copy with its stored text. */
export interface HereEntry extends Pick<Entry, 'id' | 'seq'> {
  readonly entry: Entry;
  readonly body: string;
}

/** Entries of a stream of this copy by device, in the order of their places; a text that is no entry is counted. */
export function chainsHere(store: Pick<WorkspaceStore, 'stored'>, stream: string) {
  const chains = new Map<string, HereEntry[]>();
  const writers = new Map<string, Entry['by']>();
  let unreadable = 0;
  for (const { entry, body } of store.stored(stream)) {
    if (entry === null || !isEntry(entry)) {
      unreadable += 1;
      continue;
    }
    const { id, device, seq } = entry;
    const chain = chains.get(device);
    if (chain) chain.push({ id, seq, entry, body });
    else chains.set(device, [{ id, seq, entry, body }]);
    writers.set(device, entry.by);
  }
  for (const chain of chains.values()) chain.sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));
  return { chains, writers, unreadable };
}

/** How a chain of this copy stands to what the hub has of it. */
export type Standing =
  | { readonly kind: 'same' }
  /** Of two that agree up to a place one has more. */
  | { readonly kind: 'behind'; readonly after: number }
  | { readonly kind: 'ahead'; readonly after: number }
  /** Only their ids tell: a fork, or a part is missing in the midst. */
  | { readonly kind: 'unlike' };

/** Compares a chain with its end in the hub, without asking for its ids where both are whole. */
export function compareChain(
  chain: readonly Pick<HereEntry, 'id' | 'seq'>[],
  end: ChainEnd | undefined,
  sha256: ChainTools['sha256'],
): Standing {
  if (!end) return { kind: 'behind', after: 0 };
  const markUpTo = (top: number) =>
    chain.reduce((mark, { id, seq }) => (seq <= top ? mark ^ markOf(id, sha256) : mark), 0n);
  const known = chain.filter(({ seq }) => seq <= end.top).length;
  if (known === end.entries && markUpTo(end.top) === end.mark)
    return known === chain.length ? { kind: 'same' } : { kind: 'behind', after: end.top };
  const top = Math.max(0, ...chain.map(({ seq }) => seq));
  // Ours is whole up to its end, and so is the hub’s: then it may have ours and more. Its entries tell.
  const isWhole = chain.length === top && end.entries === end.top;
  return isWhole && end.top > top ? { kind: 'ahead', after: top } : { kind: 'unlike' };
}
