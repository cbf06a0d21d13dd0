import { z } from 'zod';
import { listOf, reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { personSchema } from '../record/journal/entry.ts';
import { partnerViewSchema } from '../rules/register/partner-view.ts';

/** One value with two truths, as two devices left it. */
export const openConflictSchema = z.object({
  /** Null for the office's own settings and people. */
  partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }).nullable(),
  /** Register key, such as `partner/country`, and what it is about, in words. */
  key: z.string(),
  about: z.string(),
  values: z.array(
    z.object({
      entry: z.string(),
      value: z.unknown(),
      /** The value in words; null where nothing stands there. */
      words: z.string().nullable(),
      by: personSchema,
      at: z.string(),
    }),
  ),
});
export type OpenConflict = z.infer<typeof openConflictSchema>;

export const conflictContract = {
  list: request({
    summary: 'List every value that was changed on two devices apart and that nobody has settled yet.',
    changes: false,
    input: z.object({
      partner: referenceSchema.optional(),
      language: z.enum(unLanguages).default('en'),
    }),
    output: listOf(openConflictSchema),
    errors: ['PARTNER_NOT_FOUND'],
  }),
  settle: request({
    summary:
      'Settle such a value by choosing one of those that were kept, with the reason; the others stay in the history.',
    changes: true,
    input: z.object({
      /** Left out for the office's own settings and people. */
      partner: referenceSchema.optional(),
      key: z.string().max(200),
      entry: z.string().max(64),
      reason: reasonSchema(2000),
    }),
    output: z.object({
      /** The partner as it is then; null for the office. */
      partner: partnerViewSchema.nullable(),
      /** Conflicts of the partner, or of the office, that are still open. */
      left: z.int(),
    }),
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED', 'NOTHING_TO_CHANGE'],
  }),
};
