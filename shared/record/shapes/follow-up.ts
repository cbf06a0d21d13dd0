import { z } from 'zod';
import { standardIdSchema } from '../../content/instrument/instrument.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';

/** What entries about monitoring and support carry (DOMAIN §1.6). An activity is a fact: a wrong one is withdrawn. */

export const activityKinds = [
  'programme-visit',
  'spot-check',
  'call',
  'training',
  'mentoring',
  'other',
] as const;
export const activityKindSchema = z.enum(activityKinds);
export type ActivityKind = z.infer<typeof activityKindSchema>;

export const findingSchema = z.object({
  standard: standardIdSchema,
  /** What was seen about the organisation; never about a person concerned by a case (Decision 11). */
  text: z.string().trim().min(1).max(4000),
  tendency: z.enum(['better', 'same', 'worse']).nullable(),
});

/** Answer to a practice check: counted, or observed. */
export const checkResultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('share'),
    check: z.string(),
    numerator: z.int().min(0).max(10_000_000),
    denominator: z.int().min(0).max(10_000_000),
  }),
  z.object({ kind: z.literal('yes-no'), check: z.string(), value: z.boolean() }),
]);
export type CheckResult = z.infer<typeof checkResultSchema>;

/** Partner personnel trained: how many of how many, in which course. */
export const trainedSchema = z.object({
  course: z.string().trim().min(1).max(200),
  trained: z.int().min(0).max(1_000_000),
  total: z.int().min(0).max(1_000_000),
});
export type Trained = z.infer<typeof trainedSchema>;

export const activitySchema = z.object({
  kind: activityKindSchema,
  on: plainDateSchema,
  /** Who took part, with function or entity. */
  people: z.array(z.string().trim().min(1).max(200)).max(50),
  place: z.string().max(200),
  summary: z.string().max(8000),
  findings: z.array(findingSchema).max(50),
  checks: z.array(checkResultSchema).max(50),
  trained: trainedSchema.nullable(),
  /** Ids of plan actions that it was about. */
  actions: z.array(z.string()).max(100),
  /** When the next one is planned. */
  nextOn: plainDateSchema.nullable(),
});
export type Activity = z.infer<typeof activitySchema>;
