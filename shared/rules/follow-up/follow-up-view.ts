import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';
import { activitySchema, trainedSchema } from '../../record/shapes/follow-up.ts';

/** Follow-up as screens, documents and the command line read it. */

export const activityViewSchema = z.object({
  id: z.string(),
  reference: z.string(),
  ...activitySchema.shape,
  recordedBy: personSchema,
  /** Why it was withdrawn; null when it stands. */
  withdrawn: z.string().nullable(),
});
export type ActivityView = z.infer<typeof activityViewSchema>;

/** Results of one practice check over time, oldest first. Shares print numerator and denominator (Decision 13). */
export const checkSeriesSchema = z.object({
  check: z.string(),
  kind: z.enum(['share', 'yes-no']),
  title: z.string(),
  goodFrom: z.number().nullable(),
  points: z.array(
    z.object({
      on: plainDateSchema,
      activity: z.string(),
      numerator: z.int().nullable(),
      denominator: z.int().nullable(),
      /** Null when the denominator is empty ("no data"), and for observations. */
      percent: z.number().nullable(),
      value: z.boolean().nullable(),
    }),
  ),
});
export type CheckSeries = z.infer<typeof checkSeriesSchema>;

export const followUpViewSchema = z.object({
  partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  rhythm: z.object({
    id: z.string(),
    yearlyCashUsd: z.number().nullable(),
    /** Null where the table asks for cash that is not recorded, or nothing stands that it could be read by. */
    recommended: z
      .object({
        everyMonths: z.int().nullable(),
        visitsPerYear: z.int().nullable(),
        rule: z.string(),
      })
      .nullable(),
    choices: z.array(
      z.object({ id: z.string(), title: z.string(), about: z.string(), needsCash: z.boolean() }),
    ),
  }),
  lastOn: plainDateSchema.nullable(),
  /** By the rhythm, from the last visit or spot check, or from the determination. */
  nextDueOn: plainDateSchema.nullable(),
  activities: z.array(activityViewSchema),
  checks: z.array(checkSeriesSchema),
  trained: z.object({
    records: z.array(trainedSchema.extend({ on: plainDateSchema, activity: z.string() })),
    /** The newest record of the last 12 months; null without one ("no data"). */
    latest: trainedSchema.extend({ on: plainDateSchema, percent: z.number().nullable() }).nullable(),
  }),
});
export type FollowUpView = z.infer<typeof followUpViewSchema>;

/** The practice checks that can be answered, in the reader's language. */
export const checkChoiceSchema = z.object({
  id: z.string(),
  kind: z.enum(['share', 'yes-no']),
  standards: z.array(z.string()),
  title: z.string(),
  question: z.string(),
  how: z.string(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
  goodFrom: z.number().nullable(),
});
