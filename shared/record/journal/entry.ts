import { z } from 'zod';
import type { envelope } from '../entries/v1/envelope.ts';

/** Who signs an entry or a record. */
export const personSchema = z.object({
  name: z.string().trim().min(1).max(200),
  /** Functional title, such as "Partnership officer". */
  function: z.string().trim().min(1).max(200),
});
export type Person = z.infer<typeof personSchema>;

/**
 * One change, as it is kept for ever. Entries form one chain per device and stream: `seq` has no gaps,
 * `prev` is the SHA-256 of the entry before, `sig` an Ed25519 signature over the canonical form.
 */
export type Entry = z.infer<typeof envelope>;

/** What a decision wants written; the journal adds identity, order, chain and signature. */
export interface EntryDraft {
  readonly type: string;
  readonly v: number;
  readonly data: Record<string, unknown>;
}

export const workspaceStream = 'workspace';

/** Order of entries everywhere: logical clock, then device, then place in its chain (id where a chain forked). */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  if (a.seq !== b.seq) return a.seq - b.seq;
  return a.id < b.id ? -1 : 1;
}

/** Whether a value has the frame of an entry, whatever it carries. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, device, stream, seq, lamport, at, by, type, v, data, replaces, prev, sig } = value as Entry;
  const texts: readonly unknown[] = [id, device, stream, at, type, sig];
  return (
    texts.every((text) => typeof text === 'string') &&
    [seq, lamport, v].every((number) => Number.isSafeInteger(number) && number > 0) &&
    typeof by?.name === 'string' &&
    typeof by.function === 'string' &&
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    Array.isArray(replaces) &&
    replaces.every((id) => typeof id === 'string') &&
    (prev === null || typeof prev === 'string')
  );
}
