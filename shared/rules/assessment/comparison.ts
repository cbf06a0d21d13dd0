import { z } from 'zod';
import { ratingSchema, riskSchema } from '../../content/instrument/instrument.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';

/** Two points of a partner's path side by side: two assessments, or preliminary and final of one. */

export const comparisonSideSchema = z.object({
  reference: z.string(),
  instrumentVersion: z.string(),
  /** What the answers stand for: a determination that was signed, or the review as it is now. */
  kind: z.enum(['preliminary', 'final', 'current-review']),
  on: plainDateSchema.nullable(),
  rating: ratingSchema.nullable(),
  risk: riskSchema.nullable(),
  capacityLabel: z.string().nullable(),
  met: z.int(),
});

export const changeKinds = ['closed', 'opened', 'better', 'worse', 'same', 'open'] as const;

export const comparisonSchema = z.object({
  instrument: z.string(),
  before: comparisonSideSchema,
  after: comparisonSideSchema,
  standards: z.array(
    z.object({
      standard: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      beforeComment: z.string().nullable(),
      afterComment: z.string().nullable(),
      /** A gap closed or opened; better or worse on a graded scale; "open" while a side is unanswered. */
      change: z.enum(changeKinds),
    }),
  ),
});
export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparisonSide = z.infer<typeof comparisonSideSchema>;
