import { canonicalJson } from '../../ground/canonical-json.ts';
import { compareEntries, type Entry } from './entry.ts';

export interface Merged {
  /** Every entry of both sides once, in journal order. */
  readonly entries: readonly Entry[];
  /** Entries of the second side that the first had not. */
  readonly added: readonly Entry[];
  /** Entries of the second side whose id the first knows with other content: tampered with, and kept out. */
  readonly refused: readonly Entry[];
}

/** Union of two sets of entries: the same in any order, twice, or in part. Never drops what `ours` holds. */
export function mergeEntries(ours: readonly Entry[], theirs: readonly Entry[]): Merged {
  const byId = new Map(ours.map((entry) => [entry.id, entry]));
  const added: Entry[] = [];
  const refused: Entry[] = [];
  for (const entry of theirs) {
    const known = byId.get(entry.id);
    if (!known) {
      byId.set(entry.id, entry);
      added.push(entry);
    } else if (canonicalJson(known) !== canonicalJson(entry)) {
      refused.push(entry);
    }
  }
  return {
    entries: [...byId.values()].sort(compareEntries),
    added: added.sort(compareEntries),
    refused,
  };
}

export interface Readiness {
  /** In journal order: entries whose chain is whole up to them. */
  readonly ready: readonly Entry[];
  /** Entries that wait for a missing predecessor of their chain. */
  readonly waiting: readonly Entry[];
  /**
   * Places of a chain that hold two entries: a copied workspace went on writing under the same device.
   * Both branches are folded, since neither writer did wrong; the fork is shown to a person.
   */
  readonly forks: readonly { readonly device: string; readonly stream: string; readonly seq: number }[];
}

/** Splits entries of one or more streams by whether their device's chain reaches them without a gap. */
export function splitByGaps(entries: readonly Entry[]): Readiness {
  const chains = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.device}\n${entry.stream}`;
    const chain = chains.get(key);
    if (chain) chain.push(entry);
    else chains.set(key, [entry]);
  }
  const ready: Entry[] = [];
  const waiting: Entry[] = [];
  const forks: { device: string; stream: string; seq: number }[] = [];
  for (const chain of chains.values()) {
    chain.sort((a, b) => a.seq - b.seq);
    let reached = 0;
    let forked = 0;
    for (const entry of chain) {
      const { device, stream, seq } = entry;
      if (seq > reached + 1) {
        waiting.push(entry);
        continue;
      }
      if (seq === reached && seq !== forked) {
        forks.push({ device, stream, seq });
        forked = seq;
      }
      ready.push(entry);
      reached = seq;
    }
  }
  const place = ({ device, stream, seq }: (typeof forks)[number]) =>
    `${device}\n${stream}\n${String(seq).padStart(12)}`;
  forks.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return { ready: ready.sort(compareEntries), waiting: waiting.sort(compareEntries), forks };
}
