import { z } from 'zod';
import { person } from './pieces.ts';

/**
 * The frame of every entry. It has no version number of its own: hashes and signatures cover it, so that a change
 * would need another format of the workspace.
 */
export const envelope = z.object({
  id: z.string().min(1).max(64),
  device: z.string().min(1).max(64),
  /** A partner's id, or `workspace` for settings, people and devices. */
  stream: z.string().min(1).max(64),
  seq: z.int().positive(),
  /** Logical clock: higher than that of every entry its writer had seen. */
  lamport: z.int().positive(),
  /** Wall clock of the writer, ISO 8601 in UTC: for people only, never for order. */
  at: z.string(),
  by: person,
  type: z.string().min(1).max(64),
  v: z.int().positive(),
  data: z.record(z.string(), z.unknown()),
  /** Entries whose values the writer saw in the registers that this entry sets. */
  replaces: z.array(z.string()),
  prev: z.string().nullable(),
  sig: z.string(),
});
