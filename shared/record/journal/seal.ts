import { chainedText, signedText } from './canonical.ts';
import type { Entry, EntryDraft, Person } from './entry.ts';

/** Where a device's chain in a stream ends: the next entry continues from here. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export interface Sealer {
  readonly device: string;
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly newId: () => string;
  readonly sha256: (text: string) => string;
  /** Ed25519 signature of UTF-8 text, base64. */
  readonly sign: (text: string) => string;
}

export interface Sealed {
  readonly entry: Entry;
  readonly head: ChainHead;
}

/**
 * Turns a draft into a signed entry at the end of this device's chain in the stream.
 * `lamport` must be higher than that of every entry seen; `replaces` names the values seen.
 */
export function sealDraft(
  draft: EntryDraft,
  stream: string,
  head: ChainHead | null,
  lamport: number,
  replaces: readonly string[],
  sealer: Sealer,
): Sealed {
  const unsigned = {
    id: sealer.newId(),
    device: sealer.device,
    stream,
    seq: (head?.seq ?? 0) + 1,
    lamport,
    at: sealer.at,
    by: sealer.by,
    type: draft.type,
    v: draft.v,
    data: draft.data,
    replaces: [...replaces],
    prev: head?.hash ?? null,
  };
  const entry: Entry = { ...unsigned, sig: sealer.sign(signedText(unsigned)) };
  return { entry, head: { seq: entry.seq, hash: sealer.sha256(chainedText(entry)) } };
}
