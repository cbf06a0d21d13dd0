import { chainedText, signedText } from './canonical.ts';
import type { Entry } from './entry.ts';

export interface ChainTools {
  /** SHA-256 of UTF-8 text, lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  /** Whether an Ed25519 signature (base64) over UTF-8 text is that of the device's public key. */
  readonly verify: (device: string, text: string, signature: string) => boolean;
  /** The text of an entry that its hash is made of, where it is at hand; else it is written out. */
  readonly chainedText?: (entry: Entry) => string;
}

export type ChainProblem =
  /**
   * The first that is missing, and how many later ones of the chain are there. `isBranch`: another entry has its place,
   * of the other branch of a fork.
   */
  | (Place & { readonly kind: 'missing'; readonly later: number; readonly isBranch: boolean })
  | (Place & { readonly kind: 'forked' })
  | (Place & { readonly kind: 'altered'; readonly entry: string })
  | (Place & { readonly kind: 'bad-signature'; readonly entry: string });

interface Place {
  readonly device: string;
  readonly stream: string;
  readonly seq: number;
}

/**
 * Checks one chain: the entries of one device in one stream. Hashes link each entry to the one before and the
 * last signature vouches for all, so one dear verification is enough. Where a copied workspace went on writing
 * under the same device the chain forks: each branch is checked to its own end, and the fork is reported. Behind a
 * missing entry the check goes on, though nothing tells whether the next one followed from it. Where an entry follows none
 * that is there, and it is signed as are those before it, a branch lacks an entry: nobody changed one.
 * Returns the problems found; an empty list means that the chain is whole and as it was signed.
 */
export function checkChain(chain: readonly Entry[], tools: ChainTools): ChainProblem[] {
  const problems: ChainProblem[] = [];
  const textOf = tools.chainedText ?? chainedText;
  /** Hashes of the entries at the place before, by the entry that has them; none before the first. */
  let before = new Map<string, Entry>();
  let ends: Entry[] = [];
  let reached = 0;
  for (const [seq, entries] of bySeq(chain)) {
    const [first] = entries;
    if (!first) continue;
    const { device, stream } = first;
    const isBehindGap = seq !== reached + 1;
    if (isBehindGap) {
      const later = chain.filter((entry) => entry.seq >= seq).length;
      problems.push({ kind: 'missing', device, stream, seq: reached + 1, later, isBranch: false });
    }
    if (entries.length > 1) problems.push({ kind: 'forked', device, stream, seq });
    const continued = new Set<Entry>();
    for (const entry of entries) {
      const parent = entry.prev === null ? undefined : before.get(entry.prev);
      if (parent) continued.add(parent);
      else if (isBehindGap ? entry.prev === null : seq > 1 || entry.prev !== null)
        problems.push(
          lacksBranch(entry, [...before.values()])
            ? { kind: 'missing', device, stream, seq: seq - 1, later: 1, isBranch: true }
            : { kind: 'altered', device, stream, entry: entry.id, seq },
        );
    }
    ends = [...ends.filter((end) => !continued.has(end)), ...entries];
    before = new Map(entries.map((entry) => [tools.sha256(textOf(entry)), entry]));
    reached = seq;
  }
  for (const end of ends) {
    if (!isSigned(end)) {
      const { device, stream, id, seq } = end;
      problems.push({ kind: 'bad-signature', device, stream, entry: id, seq });
    }
  }
  return problems;

  function isSigned(entry: Entry): boolean {
    return tools.verify(entry.device, signedText(entry), entry.sig);
  }
  /** An entry that was changed leaves one that follows none, and its own signature tells. */
  function lacksBranch(entry: Entry, siblings: readonly Entry[]): boolean {
    return entry.prev !== null && siblings.length > 0 && [entry, ...siblings].every(isSigned);
  }
}

function bySeq(chain: readonly Entry[]): [number, Entry[]][] {
  return [...Map.groupBy(chain, ({ seq }) => seq)].sort(([a], [b]) => a - b);
}
