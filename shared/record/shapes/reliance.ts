import { z } from 'zod';
import { riskSchema } from '../../content/instrument/instrument.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';

/** What entries about another UN entity's result carry. */

/** Ratings of the common tool, as another entity gives them. */
export const reliedRatingSchema = z.enum(['full', 'medium', 'low']);
export type ReliedRating = z.infer<typeof reliedRatingSchema>;

/** Points of UNICEF's six standards, one to three each (DOMAIN Decision 10). */
export const reliedPointsSchema = z.int().min(6).max(18);

/** Another UN entity's result that this office relies on (DOMAIN Decision 17): a basis of its own kind. */
export const reliedResultSchema = z.object({
  /** UN entity that assessed the partner, such as "UNICEF". */
  entity: z.string().trim().min(1).max(60),
  /** Date of that entity's result. */
  on: plainDateSchema,
  /** Rating of the common tool; null for a result of the scheme of 2020, which has points. */
  rating: reliedRatingSchema.nullable(),
  points: reliedPointsSchema.nullable(),
  /** What either says of the risk, fixed when it was recorded. */
  risk: riskSchema,
  /** That entity's own number, as in the UN Partner Portal; "" when it gave none. */
  reference: z.string().max(100),
  /** Last day on which it is relied on. */
  until: plainDateSchema,
  acceptedOn: plainDateSchema,
  /** Who accepted it for this office. */
  acceptedBy: personSchema,
  reason: z.string().trim().min(1).max(4000),
  /** Ids of the pieces of evidence that are its copy. */
  evidence: z.array(z.string()).max(20),
});
export type ReliedResult = z.infer<typeof reliedResultSchema>;

/** How the reliance ended before its last day: withdrawn, or replaced by an own assessment. */
export const relianceEndSchema = z.object({
  on: plainDateSchema,
  reason: z.string(),
  assessment: z.string().nullable(),
});
export type RelianceEnd = z.infer<typeof relianceEndSchema>;
