import { chainedText, signedText } from './canonical.ts';
import type { Entry } from './entry.ts';

export interface ChainTools {
  /** SHA-256 of UTF-8 text, lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  /** Whether an Ed25519 signature (base64) over UTF-8 text is that of the device's public key. */
  readonly verify: (device: string, text: string, signature: string) => boolean;
}

export type ChainProblem =
  | { readonly kind: 'missing'; readonly device: string; readonly stream: string; readonly seq: number }
  | { readonly kind: 'forked'; readonly device: string; readonly stream: string; readonly seq: number }
  | { readonly kind: 'altered'; readonly entry: string; readonly seq: number }
  | { readonly kind: 'bad-signature'; readonly entry: string; readonly seq: number };

/**
 * Checks one chain: the entries of one device in one stream. Hashes link each entry to the one before and the
 * last signature vouches for all, so one dear verification is enough. Where a copied workspace went on writing
 * under the same device the chain forks: each branch is checked to its own end, and the fork is reported.
 * Returns the problems found; an empty list means that the chain is whole and as it was signed.
 */
export function checkChain(chain: readonly Entry[], tools: ChainTools): ChainProblem[] {
  const problems: ChainProblem[] = [];
  /** Hashes of the entries at the place before, by the entry that has them; none before the first. */
  let before = new Map<string, Entry>();
  let ends: Entry[] = [];
  let reached = 0;
  for (const [seq, entries] of bySeq(chain)) {
    const [first] = entries;
    if (!first) continue;
    if (seq !== reached + 1) {
      problems.push({ kind: 'missing', device: first.device, stream: first.stream, seq: reached + 1 });
      break;
    }
    if (entries.length > 1)
      problems.push({ kind: 'forked', device: first.device, stream: first.stream, seq });
    const continued = new Set<Entry>();
    for (const entry of entries) {
      const parent = entry.prev === null ? undefined : before.get(entry.prev);
      if (parent) continued.add(parent);
      else if (seq > 1 || entry.prev !== null) problems.push({ kind: 'altered', entry: entry.id, seq });
    }
    ends = [...ends.filter((end) => !continued.has(end)), ...entries];
    before = new Map(entries.map((entry) => [tools.sha256(chainedText(entry)), entry]));
    reached = seq;
  }
  for (const end of ends) {
    if (!tools.verify(end.device, signedText(end), end.sig)) {
      problems.push({ kind: 'bad-signature', entry: end.id, seq: end.seq });
    }
  }
  return problems;
}

function bySeq(chain: readonly Entry[]): [number, Entry[]][] {
  return [...Map.groupBy(chain, ({ seq }) => seq)].sort(([a], [b]) => a - b);
}
