import { z } from 'zod';
import { elementIdSchema, placeholderSchema, setIdSchema } from '../../content/clause/clause.ts';
import { annexClauseSchema } from '../../record/shapes/agreement.ts';

/** What an annex would hold, before it is written: every choice and every blank in one view. */

export const annexOptionsSchema = z.object({
  set: setIdSchema,
  languages: z.array(z.string()).min(1).max(2),
  /** Variant by clause id, where a person chose one. */
  variants: z.record(z.string(), z.string()).default({}),
  /** Values by placeholder id: what a person wrote goes before what the record holds. */
  values: z.record(z.string(), z.string().max(2000)).default({}),
  /** A whole annex, or the clauses alone to paste into a contract. */
  form: z.enum(['annex', 'clauses']).default('annex'),
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
      variants: z.array(z.object({ id: z.string(), label: z.string() })),
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
    }),
  ),
  /** What keeps it from being final: blanks and open choices. */
  missing: z.object({ placeholders: z.array(z.string()), variants: z.array(z.string()) }),
  /** Clauses whose words nobody approved here: model text. */
  unapproved: z.array(z.string()),
});
export type AnnexPreview = z.infer<typeof annexPreviewSchema>;
