import { z } from 'zod';
import { semanticVersionSchema } from '../../content/clause/clause.ts';
import { packKinds } from '../../content/packs/pack.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';

/** What entries of the workspace's stream carry about content packs and the approval of clauses and instruments. */

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A pack that was taken in. Its file is kept among the documents, so that every version stays readable. */
export const importedPackSchema = z.object({
  id: z.string(),
  version: semanticVersionSchema,
  name: z.string().max(200),
  publisher: z.string().max(200),
  /** SHA-256 of the kept .zip. */
  sha256: hex,
  on: plainDateSchema,
  /** What it holds. */
  kinds: z.array(z.enum(packKinds)),
  /** Versions of instruments that it defines or brings words for. */
  instruments: z.array(z.string()),
  clauses: z.array(
    z.object({ clause: z.string(), version: semanticVersionSchema, languages: z.array(z.string()) }),
  ),
});

/** A legal office's yes to the exact words of one version of a clause. */
export const clauseApprovalSchema = z.object({
  clause: z.string(),
  version: semanticVersionSchema,
  /** Hash of each text that was approved, by language and variant: "en/usual". */
  hashes: z.record(z.string(), hex),
  approver: personSchema,
  on: plainDateSchema,
  note: z.string().max(2000).nullable(),
});
export type ClauseApproval = z.infer<typeof clauseApprovalSchema>;

/** An office's yes to exactly one version of an instrument, with the words that it has. */
export const instrumentApprovalSchema = z.object({
  instrument: z.string(),
  version: semanticVersionSchema,
  /** Hash of its facts, under "facts", and of the words of each language under its code. */
  hashes: z.record(z.string(), hex),
  approver: personSchema,
  on: plainDateSchema,
  note: z.string().max(2000).nullable(),
});
export type InstrumentApproval = z.infer<typeof instrumentApprovalSchema>;
