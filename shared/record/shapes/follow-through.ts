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

const base = { assessment: z.string() };

/** A version of an instrument, with the hash of its content; null where the earlier entry did not say it. */
export const instrumentVersionSchema = z.object({
  id: z.string(),
  version: z.string(),
  hash: z.string().nullable(),
});

export const movedSchema = z.object({
  from: instrumentVersionSchema,
  to: instrumentVersionSchema,
  /** From then on; the one chosen at the start where somebody chose one. */
  naPolicy: naPolicySchema.nullable(),
  on: plainDateSchema,
  reason: z.string().max(2000).nullable(),
});

export const followThroughEntryData = {
  /** Before anything was submitted: from now on it stands on another version of its instrument. */
  'assessment.instrument-moved': {
    1: z.object({ ...base, ...movedSchema.shape }),
  },
  'assessment.window-extended': { 1: z.object({ ...base, extension: extensionSchema }) },
  'assessment.standards-turned': {
    1: z.object({ ...base, on: plainDateSchema, turned: z.array(turnSchema).min(1) }),
  },
  'assessment.consequence-recorded': { 1: z.object({ ...base, consequence: consequenceSchema }) },
  /** Beside `assessment.started`: the assessment that this one follows, and what was taken over from it. */
  'assessment.reassesses': {
    1: z.object({
      ...base,
      previous: z.object({ assessment: z.string(), reference: z.string() }),
      trigger: triggerSchema,
      copied: z.object({
        answers: z.boolean(),
        reviews: z.boolean(),
        /** Ids of evidence linked to the new assessment too, and of those among it that had expired. */
        evidence: z.array(z.string()),
        expired: z.array(z.string()),
      }),
    }),
  },
} as const;
