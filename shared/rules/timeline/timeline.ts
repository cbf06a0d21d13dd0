import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { notShownSchema } from '../assessment/not-shown.ts';

/**
 * A partner's path as one picture: what happened and what lies ahead, and one lane for each standard of the
 * assessment at hand. Screen and Word draw the same model.
 */

export const timelineEventKinds = [
  'self-score',
  'preliminary',
  'decision',
  'extension',
  'standard-turned',
  'action-added',
  'action-verified',
  'action-dropped',
  'activity',
  'final',
  'consequence',
  'reassessment',
  'basis',
  'window-ends',
  'action-due',
  'validity-ends',
] as const;

export const timelineEventSchema = z.object({
  kind: z.enum(timelineEventKinds),
  on: plainDateSchema,
  /** Lies ahead of the day for which the picture is drawn. */
  ahead: z.boolean(),
  /** Of the assessment, action or activity. */
  reference: z.string(),
  /** Machine-readable part that says more, by kind: the rating, the decision, the activity's kind … */
  detail: z.string().nullable(),
  /** Words of the record, such as the action's title. */
  title: z.string().nullable(),
  standards: z.array(z.string()),
});
export type TimelineEvent = z.infer<typeof timelineEventSchema>;

/** How a standard stood, from a day on. */
export const laneStates = ['unknown', 'not-met', 'partly', 'met', 'not-applicable'] as const;
export const laneSchema = z.object({
  standard: z.string(),
  spans: z.array(
    z.object({
      from: plainDateSchema,
      /** Last day; null while it lasts. */
      until: plainDateSchema.nullable(),
      state: z.enum(laneStates),
    }),
  ),
});
export type Lane = z.infer<typeof laneSchema>;

export const timelineSchema = z.object({
  partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  today: plainDateSchema,
  /**
   * First and last day of the picture, on month borders. Only an expiry years ahead may lie beyond it, so that months of
   * work are not drawn as a dot: it belongs at the edge.
   */
  from: plainDateSchema,
  until: plainDateSchema,
  /** Of the standing or newest assessment; empty before any review. */
  instrument: z.object({ instrument: z.string(), instrumentVersion: z.string() }).nullable(),
  /** What is kept of the partner and can't be shown, so that the path is not all there is. */
  notShown: notShownSchema,
  lanes: z.array(laneSchema),
  window: z.object({ from: plainDateSchema, until: plainDateSchema, extended: z.boolean() }).nullable(),
  /** In order of date. */
  events: z.array(timelineEventSchema),
});
export type Timeline = z.infer<typeof timelineSchema>;
