import { canonicalJson, isCanonicalText } from '../../ground/canonical-json.ts';
import type { Entry } from './entry.ts';

/** The text that an entry's signature covers: everything but the signature. */
export function signedText(entry: Omit<Entry, 'sig'> | Entry): string {
  return canonicalJson({ ...entry, sig: undefined });
}

/** The text whose SHA-256 the next entry of the chain carries as `prev`; it includes the signature. */
export function chainedText(entry: Entry): string {
  return canonicalJson(entry);
}

/** Whether a text, from which an entry was read, is the one that hashes are made of. */
export function isChainedText(text: string, entry: Entry): boolean {
  return isCanonicalText(text, entry);
}
