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
  | { readonly kind: 'altered'; readonly entry: string; readonly seq: number }
  | { readonly kind: 'bad-signature'; readonly entry: string; readonly seq: number };

/**
 * Checks one chain: the entries of one device in one stream, in order of `seq`. Hashes link each entry
 * to the one before and the last signature vouches for all, so one dear verification is enough.
 * Returns the problems found; an empty list means that the chain is whole and as it was signed.
 */
export function checkChain(chain: readonly Entry[], tools: ChainTools): ChainProblem[] {
  const problems: ChainProblem[] = [];
  let prev: string | null = null;
  for (const [index, entry] of chain.entries()) {
    if (entry.seq !== index + 1) {
      problems.push({ kind: 'missing', device: entry.device, stream: entry.stream, seq: index + 1 });
      return problems;
    }
    if (entry.prev !== prev) problems.push({ kind: 'altered', entry: entry.id, seq: entry.seq });
    prev = tools.sha256(chainedText(entry));
  }
  const last = chain.at(-1);
  if (last && !tools.verify(last.device, signedText(last), last.sig)) {
    problems.push({ kind: 'bad-signature', entry: last.id, seq: last.seq });
  }
  return problems;
}
