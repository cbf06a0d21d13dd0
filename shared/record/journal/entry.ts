import { z } from 'zod';

/**
 * One change, as it is kept for ever. Entries form one chain per device and stream: `seq` has no gaps,
 * `prev` is the SHA-256 of the entry before, `sig` an Ed25519 signature over the canonical form.
 */
export const personSchema = z.object({
  name: z.string().trim().min(1).max(200),
  /** Functional title, such as "Partnership officer". */
  function: z.string().trim().min(1).max(200),
});
export type Person = z.infer<typeof personSchema>;

export const entrySchema = z.object({
  id: z.string().min(1).max(64),
  device: z.string().min(1).max(64),
  /** A partner's id, or `workspace` for settings, people and devices. */
  stream: z.string().min(1).max(64),
  seq: z.int().positive(),
  /** Logical clock: higher than that of every entry its writer had seen. */
  lamport: z.int().positive(),
  /** Wall clock of the writer, ISO 8601 in UTC: for people only, never for order. */
  at: z.string(),
  by: personSchema,
  type: z.string().min(1).max(64),
  v: z.int().positive(),
  data: z.record(z.string(), z.unknown()),
  /** Entries whose values the writer saw in the registers that this entry sets. */
  replaces: z.array(z.string()),
  prev: z.string().nullable(),
  sig: z.string(),
});
export type Entry = z.infer<typeof entrySchema>;

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
