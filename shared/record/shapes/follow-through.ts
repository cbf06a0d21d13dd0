import { z } from 'zod';
import { naPolicySchema, standardIdSchema } from '../../content/instrument/instrument.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';

/** What entries carry that follow a preliminary determination: extension, re-review, consequence, reassessment. */

/** Decision 7: one extension of the improvement window, with reason and approver. */
export const extensionSchema = z.object({
  on: plainDateSchema,
  reason: z.string().trim().min(1).max(4000),
  approver: personSchema,
  /** Last day of the extended window. */
  until: plainDateSchema,
  /** Why it was recorded only after the window had ended; null where it was in time. */
  lateReason: z.string().trim().min(1).max(4000).nullable(),
});
export type Extension = z.infer<typeof extensionSchema>;

/** A standard whose review changed after the preliminary determination, which itself stays as it was. */
export const turnSchema = z.object({
  standard: standardIdSchema,
  from: z.string().nullable(),
  to: z.string().nullable(),
});

export const consequenceKinds = ['continue', 'suspend', 'end'] as const;

/** What follows when capacity is still low at the final determination (DOMAIN §1.7, gate G8). */
export const consequenceSchema = z.object({
  kind: z.enum(consequenceKinds),
  on: plainDateSchema,
  justification: z.string().trim().min(1).max(8000),
  /** Required with "continue". */
  mitigation: z.string().max(8000).nullable(),
  approver: personSchema,
});
export type Consequence = z.infer<typeof consequenceSchema>;

export const triggerKinds = [
  'expiry',
  'allegation-reported',
  'poor-response',
  'major-change',
  'new-programme-risk',
  'partner-request',
  'un-entity-request',
  'at-will',
] as const;

/** Why a partner is assessed again. Of an allegation only date, reference and status are kept (Decision 11). */
export const triggerSchema = z.object({
  kind: z.enum(triggerKinds),
  on: plainDateSchema.nullable(),
  reference: z.string().trim().max(100).nullable(),
  status: z.enum(['reported', 'under-investigation', 'closed', 'not-known']).nullable(),
  note: z.string().max(2000).nullable(),
});
export type Trigger = z.infer<typeof triggerSchema>;

/** A version of an instrument, with the hash of its content; null where the earlier entry did not say it. */
export const instrumentVersionSchema = z.object({
  id: z.string(),
  version: z.string(),
  hash: z.string().nullable(),
});

/** A move of an assessment to another version of its instrument, before anything was submitted. */
export const movedSchema = z.object({
  from: instrumentVersionSchema,
  to: instrumentVersionSchema,
  /** From then on; the one chosen at the start where somebody chose one. */
  naPolicy: naPolicySchema.nullable(),
  on: plainDateSchema,
  reason: z.string().max(2000).nullable(),
});
