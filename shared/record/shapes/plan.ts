import { z } from 'zod';
import { prioritySchema } from '../../content/actions/action-library.ts';
import { standardIdSchema } from '../../content/instrument/instrument.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';

/**
 * What entries about the capacity-strengthening implementation plan (CSIP) carry. A partner has one plan: actions of
 * all its assessments stand in it side by side.
 */

export const actionStatuses = [
  'not-started',
  'in-progress',
  'done-by-partner',
  'verified',
  'dropped',
] as const;
export const actionStatusSchema = z.enum(actionStatuses);
export type ActionStatus = z.infer<typeof actionStatusSchema>;

export const budgetSchema = z.object({
  amount: z.number().min(0),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
});

export const actionFieldsSchema = z.object({
  /** Assessment whose gap it closes, and the standard there. */
  assessment: z.string(),
  standard: standardIdSchema,
  title: z.string().trim().min(1).max(300),
  /** What was found missing. */
  gap: z.string().max(4000),
  description: z.string().max(8000),
  /** Means of verification: by what the office will see that it is done. */
  verification: z.string().trim().min(1).max(4000),
  /** Person at the partner, with function; never a person concerned by a case. */
  responsible: z.string().max(200),
  /** UN entities that support it; several make it a joint plan. */
  supportedBy: z.array(z.string().trim().min(1).max(60)).max(20),
  dueOn: plainDateSchema,
  /** Why the due date stays outside of the improvement window; null inside it. */
  dueReason: z.string().max(2000).nullable(),
  priority: prioritySchema,
  budget: budgetSchema.nullable(),
});
export type ActionFields = z.infer<typeof actionFieldsSchema>;

/** Where an action stands, since when, why it was dropped, and the evidence that closed it. */
export const actionStandingSchema = z.object({
  status: actionStatusSchema,
  on: plainDateSchema,
  /** Required with "dropped". */
  reason: z.string().max(2000).nullable(),
  /** Ids of evidence; at least one with "verified". */
  evidence: z.array(z.string()).max(50),
});
export type ActionStanding = z.infer<typeof actionStandingSchema>;

export const actionNoteSchema = z.object({ on: plainDateSchema, text: z.string().trim().min(1).max(4000) });

/** A plan workbook that was given to the partner. */
export const issuedPlanSchema = z.object({
  form: z.string(),
  on: plainDateSchema,
  language: z.string(),
  actions: z.array(z.string()),
  /** SHA-256 over the fixed text of the sheet. */
  checksum: z.string(),
});
export const returnedPlanSchema = z.object({
  form: z.string(),
  sha256: z.string(),
  /** Evidence under which the partner's file is kept. */
  evidence: z.string(),
  on: plainDateSchema,
  actions: z.array(z.string()),
});
