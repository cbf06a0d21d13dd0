import { z } from 'zod';
import {
  annexParties,
  elementIdSchema,
  periodUnits,
  placeholderSchema,
  setIdSchema,
} from '../../content/clause/clause.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { annexClauseSchema } from '../../record/shapes/agreement.ts';

/** What an annex would hold, before it is written: every choice and every blank in one view. */

/** What to do with a date of the plan that has passed when the annex is made. */
export const dateDecisionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('leave-out') }),
  /** The reason is printed beside the date. */
  z.object({ do: z.literal('keep'), reason: z.string().trim().min(1).max(500) }),
  /** The plan gets the new date too when the annex is final; outside of the improvement window it needs a reason. */
  z.object({
    do: z.literal('move'),
    to: plainDateSchema,
    reason: z.string().trim().max(500).optional(),
  }),
]);
export type DateDecision = z.infer<typeof dateDecisionSchema>;

export const annexOptionsSchema = z.object({
  set: setIdSchema,
  languages: z.array(z.string()).min(1).max(2),
  /** Variant by clause id, where a person chose one. */
  variants: z.record(z.string(), z.string()).default({}),
  /** Values by placeholder id: what a person wrote goes before what the record holds. */
  values: z.record(z.string(), z.string().max(2000)).default({}),
  /** A whole annex, or the clauses alone to paste into a contract. */
  form: z.enum(['annex', 'clauses']).default('annex'),
  /** Which of two languages decides when they differ, for an agreement whose record names neither of them. */
  prevailing: z.string().optional(),
  /** What to do with dates of the plan that have passed, by action or blank; "*" stands for all that aren't named. */
  pastDates: z.record(z.string(), dateDecisionSchema).optional(),
});
export type AnnexOptions = z.infer<typeof annexOptionsSchema>;

export const annexPreviewSchema = z.object({
  agreement: z.object({ id: z.string(), reference: z.string() }),
  options: annexOptionsSchema,
  /** Sets and languages that can be chosen. */
  sets: z.array(z.object({ id: setIdSchema, title: z.string(), about: z.string(), suggested: z.boolean() })),
  languages: z.array(z.string()),
  clauses: z.array(
    annexClauseSchema.extend({
      element: elementIdSchema,
      number: z.int(),
      title: z.string(),
      /** Null while a choice is open. */
      variant: z.string().nullable(),
      /** Those that this agreement and set can have; `caution` is what to know before choosing one. */
      variants: z.array(z.object({ id: z.string(), label: z.string(), caution: z.string().nullable() })),
      /** The filled text in the first language, a line each. */
      text: z.array(z.string()),
    }),
  ),
  /** Clauses of the set that do not apply to this agreement, with why. */
  left: z.array(
    z.object({
      clause: z.string(),
      title: z.string(),
      because: z.enum(['agreement-type', 'partner-type', 'rating']),
    }),
  ),
  placeholders: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      help: z.string(),
      /** As it is printed in the first language; null while nobody gave one that its kind can hold. */
      value: z.string().nullable(),
      /** As it was written or recorded: a date as `YYYY-MM-DD`, days and years in digits. */
      raw: z.string().nullable(),
      kind: placeholderSchema.shape.kind,
      source: placeholderSchema.shape.source,
      /** Units of a period; empty for other kinds. */
      units: z.array(z.enum(periodUnits)),
      /** Values to choose from, as they are written and as they are printed in the first language. */
      offers: z.array(z.object({ raw: z.string(), value: z.string() })),
    }),
  ),
  /** Between whom the annex is made. */
  parties: z.enum(annexParties),
  /** Language that decides when two differ; null with one language, and while that choice is open. */
  prevailing: z.string().nullable(),
  /** Dates of the plan that have passed, each with what was decided on it. */
  passed: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['action', 'blank']),
      label: z.string(),
      on: plainDateSchema,
      decided: dateDecisionSchema.nullable(),
    }),
  ),
  /** What keeps it from being final: blanks and open choices, the prevailing language, and dates that have passed. */
  missing: z.object({
    placeholders: z.array(z.string()),
    variants: z.array(z.string()),
    prevailing: z.boolean(),
    dates: z.array(z.string()),
  }),
  /** Clauses whose words nobody approved here: model text. */
  unapproved: z.array(z.string()),
});
export type AnnexPreview = z.infer<typeof annexPreviewSchema>;
