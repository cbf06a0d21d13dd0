import { canonicalJson } from '../../ground/canonical-json.ts';
import type { LoadedInstrument } from './instrument.ts';

/**
 * The hash by which a record names the exact content of an instrument's version: SHA-256 in lower-case hexadecimal over
 * the canonical JSON of its facts, its texts by language, and the words of its evidence menu, all as its files hold
 * them. `sha256` hashes text as UTF-8.
 */
export function instrumentHash({ source }: LoadedInstrument, sha256: (text: string) => string): string {
  return sha256(canonicalJson(source));
}
