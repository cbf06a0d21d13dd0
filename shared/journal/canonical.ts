import type { Entry } from './entry.ts';

/**
 * JSON with sorted keys and no white space, so that equal content has equal bytes on every machine.
 * Takes JSON values; members that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The text that an entry's signature covers: everything but the signature. */
export function signedText(entry: Omit<Entry, 'sig'> | Entry): string {
  return canonicalJson({ ...entry, sig: undefined });
}

/** The text whose SHA-256 the next entry of the chain carries as `prev`; it includes the signature. */
export function chainedText(entry: Entry): string {
  return canonicalJson(entry);
}
