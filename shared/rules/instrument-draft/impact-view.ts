import { z } from 'zod';
import { ratingSchema, riskSchema } from '../../content/instrument/instrument.ts';

/** What the register would say under the rules of a draft: by name, and with what could not be judged. */

const result = z.object({
  rating: ratingSchema.nullable(),
  risk: riskSchema.nullable(),
  met: z.int(),
  notMet: z.int(),
  notApplicable: z.int(),
  unanswered: z.int(),
});
export type ImpactResult = z.infer<typeof result>;

const subject = z.object({
  partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  assessment: z.object({ id: z.string(), reference: z.string() }),
});

export const impactRowSchema = subject.extend({
  /** `determined`: signed by the UN entity. `draft`: reviewed, not signed yet. */
  state: z.enum(['determined', 'draft']),
  before: result,
  after: result,
});
export type ImpactRow = z.infer<typeof impactRowSchema>;

export const notJudgedReasons = [
  /** It stands on another instrument. */
  'other-instrument',
  /** It stands on a version that this program does not have. */
  'not-here',
  /** The draft asks standards that were not reviewed. */
  'other-standards',
  /** An answer that was given is no longer possible. */
  'other-answers',
  /** The review is not complete, so there is no result that could change. */
  'open',
] as const;

export const notJudgedSchema = subject.extend({
  why: z.enum(notJudgedReasons),
  /** The standards that keep it from being judged. */
  standards: z.array(z.string()),
});
export type NotJudged = z.infer<typeof notJudgedSchema>;

export const impactSchema = z.object({
  /** Partners of the register, archived ones left out. */
  partners: z.int(),
  /** Those without any assessment that counts. */
  unassessed: z.int(),
  /** Assessments that were judged anew. */
  judged: z.int(),
  changed: z.array(impactRowSchema),
  notJudged: z.array(notJudgedSchema),
});
export type Impact = z.infer<typeof impactSchema>;
