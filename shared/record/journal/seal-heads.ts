import { canonicalJson } from '../../ground/canonical-json.ts';
import { inReadGroups } from '../../ground/read-aloud.ts';
import type { Entry } from './entry.ts';

/**
 * A seal over the whole journal: the number of entries that lay there, in the order in which this copy got them, and
 * a hash over the end of every chain among them. Whoever keeps it elsewhere, on paper or with a backup, can later
 * tell whether one of these entries was removed or rewritten, which signatures can't when the writer has the keys.
 */
export interface Seal {
  readonly entries: number;
  /** As a person reads it out: "1284-K7QF2-9M2AX-…". */
  readonly text: string;
}

interface End {
  readonly seq: number;
  readonly bodies: readonly string[];
}

/**
 * The seal of entries in the order in which they lie. `bodies` are the stored texts; `sha256` hashes text into
 * hexadecimal. A text that is no entry counts by its hash alone, so that it can't be changed unseen either.
 */
export function sealOf(bodies: Iterable<string>, sha256: (text: string) => string): Seal {
  const ends = new Map<string, End>();
  let entries = 0;
  for (const body of bodies) {
    entries += 1;
    const { chain, seq } = placeOf(body, entries);
    const end = ends.get(chain);
    if (!end || seq > end.seq) ends.set(chain, { seq, bodies: [body] });
    else if (seq === end.seq) ends.set(chain, { seq, bodies: [...end.bodies, body] });
  }
  // Only what is an end in the end is hashed.
  const lines = [...ends]
    .map(([chain, { seq, bodies }]) => canonicalJson([chain, seq, bodies.map(sha256).sort()]))
    .sort();
  return { entries, text: `${entries}-${inReadGroups(sha256(lines.join('\n')), 5, 5)}` };
}

/** The number of entries that a seal was taken over, and its text as `sealOf` writes it; null for what is none. */
export function readSeal(typed: string): Seal | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s–—−-]+/g, '-')
    .replace(/^-|-$/g, '');
  const match = /^(\d{1,12})((?:-[0-9A-Z]{5}){5})$/.exec(plain);
  if (!match) return null;
  const letters = (match[2] ?? '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return { entries: Number(match[1]), text: `${Number(match[1])}${letters}` };
}

function placeOf(body: string, position: number): { chain: string; seq: number } {
  try {
    const { stream, device, seq } = JSON.parse(body) as Partial<Entry>;
    if (typeof stream === 'string' && typeof device === 'string' && typeof seq === 'number')
      return { chain: canonicalJson([stream, device]), seq };
  } catch {
    // Counted below: what isn't JSON any more is a chain of its own.
  }
  return { chain: `broken ${position}`, seq: 0 };
}
