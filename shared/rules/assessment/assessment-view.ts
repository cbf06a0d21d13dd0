import { z } from 'zod';
import { naPolicySchema, ratingSchema, riskSchema } from '../../content/instrument/instrument.ts';
import type { Answers } from '../../content/instrument/score.ts';
import { scoreSchema } from '../../content/instrument/score-types.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';
import {
  answerSchema,
  assessmentDetailsSchema,
  decisionSchema,
  determinationSchema,
  differenceSchema,
  issuedFormSchema,
  partnerResponseSchema,
  requestAnswerSchema,
  returnedFormSchema,
} from '../../record/shapes/assessment.ts';
import { countryLevelSchema } from '../../record/shapes/country-level.ts';
import {
  consequenceSchema,
  extensionSchema,
  movedSchema,
  triggerSchema,
  turnSchema,
} from '../../record/shapes/follow-through.ts';
import { assignedSchema } from '../../record/shapes/people.ts';
import { standardGroundSchema } from '../evidence/evidence-view.ts';
import { deadlineKindSchema } from './deadline-kind.ts';
import { windowSchema } from './window-view.ts';

/** An assessment as screens, reports and the command line read it. */

export const statusSchema = z.enum(['draft', 'in-progress', 'submitted', 'returned', 'final', 'cancelled']);
export type AssessmentStatus = z.infer<typeof statusSchema>;

/** The five components of the IASC abstract, in order. */
export const stageIds = [
  'self-assessment',
  'review',
  'decision',
  'monitoring',
  'final-determination',
] as const;
export const stageIdSchema = z.enum(stageIds);
export type StageId = z.infer<typeof stageIdSchema>;

export const stageStateSchema = z.object({
  id: stageIdSchema,
  state: z.enum(['done', 'current', 'ahead']),
  /** Date on which the stage was completed. */
  on: plainDateSchema.nullable(),
});

/** What a person would do next; the primary action of the page. */
export const nextStepSchema = z.enum([
  'record-answers',
  'submit',
  'record-reviews',
  'determine-preliminary',
  'decide',
  'determine-final',
  'none',
]);
export type NextStep = z.infer<typeof nextStepSchema>;

const recordedBy = { entry: z.string(), at: z.string(), by: personSchema };
const recorded = <Fact extends z.ZodType>(fact: Fact) => z.object({ ...recordedBy, fact });

export const standardViewSchema = z.object({
  standard: z.string(),
  self: answerSchema,
  review: answerSchema,
  /** Taken over from the revised assessment and not touched since. */
  copied: z.object({ self: z.boolean(), review: z.boolean() }),
  /** Whether both sides answered, and differently; `difference` is the reason that a reviewer gave. */
  differs: z.boolean(),
  difference: differenceSchema.nullable(),
  /** What the review's "yes" stands on today, with the evidence linked to the standard. */
  ground: standardGroundSchema,
  /** Values of concurrent edits that a person has to settle; empty when there is none. */
  conflicts: z.array(
    z.object({ side: z.enum(['self', 'review']), value: answerSchema, by: personSchema, at: z.string() }),
  ),
});
export type StandardView = z.infer<typeof standardViewSchema>;

export const deadlineSchema = z.object({
  kind: deadlineKindSchema,
  on: plainDateSchema,
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** Reached: no gap is left; partly: some were closed; not reached: none was. */
export const outcomeSchema = z.object({
  result: z.enum(['reached', 'partly', 'not-reached']),
  closed: z.array(z.string()),
  remaining: z.array(z.string()),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const assessmentViewSchema = z.object({
  id: z.string(),
  reference: z.string(),
  partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  instrument: z.string(),
  instrumentVersion: z.string(),
  /** A newer version of the instrument that there is; null where it stands on the newest. */
  newerVersion: z.string().nullable(),
  /** Whether it can still be moved to a newer version: nothing was submitted yet. */
  canMove: z.boolean(),
  naPolicy: naPolicySchema.nullable(),
  startedOn: plainDateSchema,
  startedBy: personSchema,
  status: statusSchema,
  stages: z.array(stageStateSchema),
  next: nextStepSchema,
  /** It was decided not to proceed: nothing is awaited, whatever could be recorded next. */
  stopped: z.boolean(),
  details: assessmentDetailsSchema,
  /** To whom it is assigned; null where it is nobody's but of who has the partner. */
  assigned: assignedSchema.nullable(),
  standards: z.array(standardViewSchema),
  /** Live scores of both sides; `rating` null while a standard is open. */
  selfScore: scoreSchema,
  reviewScore: scoreSchema,
  /** Standards whose review says that they are not met. */
  gaps: z.array(z.string()),
  /** Moves to another version of the instrument, in journal order. */
  moves: z.array(recorded(movedSchema)),
  ledger: z.array(recorded(determinationSchema)),
  decisions: z.array(recorded(decisionSchema)),
  returns: z.array(recorded(z.object({ on: plainDateSchema, reason: z.string() }))),
  cancelled: recorded(z.object({ on: plainDateSchema, reason: z.string() })).nullable(),
  /** The assessment that this one revises, and the one that revises it. */
  revises: z.object({ id: z.string(), reference: z.string(), reason: z.string() }).nullable(),
  revisedBy: z.object({ id: z.string(), reference: z.string() }).nullable(),
  deadlines: z.array(deadlineSchema),
  /** Improvement window from the preliminary determination; null where no gap asks for one. */
  window: windowSchema.nullable(),
  extensions: z.array(recorded(extensionSchema)),
  /** Standards whose review changed after the preliminary determination, in journal order. */
  turns: z.array(recorded(z.object({ on: plainDateSchema, turned: z.array(turnSchema) }))),
  /** How far the gaps of the preliminary determination were closed in the final one; null before it. */
  outcome: outcomeSchema.nullable(),
  consequences: z.array(recorded(consequenceSchema)),
  /** The assessment that this one follows, why, and what was taken over; and the one that follows it. */
  reassesses: z
    .object({
      id: z.string(),
      reference: z.string(),
      trigger: triggerSchema,
      copied: z.object({
        answers: z.boolean(),
        reviews: z.boolean(),
        /** References of evidence, and of what among it had expired. */
        evidence: z.array(z.string()),
        expired: z.array(z.string()),
      }),
    })
    .nullable(),
  /** Why a country office is assessed for itself, and not by its headquarters' result. */
  countryLevel: recorded(countryLevelSchema).nullable(),
  reassessedBy: z.object({ id: z.string(), reference: z.string() }).nullable(),
  /** What the partner said to its result, and the workbooks that were handed out and came back. */
  responses: z.array(recorded(partnerResponseSchema)),
  /** Reasons why a request for a review was not followed, and the day of the one that is still open. */
  requestAnswers: z.array(recorded(requestAnswerSchema)),
  requestOpen: plainDateSchema.nullable(),
  issuedForms: z.array(recorded(issuedFormSchema)),
  returnedForms: z.array(recorded(returnedFormSchema)),
  /** More than one live status after a merge. */
  statusConflict: z.boolean(),
});
export type AssessmentView = z.infer<typeof assessmentViewSchema>;

/** The answers of the UN's side as they are now, for whoever explains their score. */
export function reviewsOf({ standards }: Pick<AssessmentView, 'standards'>): Answers {
  return Object.fromEntries(standards.map(({ standard, review }) => [standard, review.answer]));
}

/** One line of `assessment list`. */
export const assessmentRowSchema = z.object({
  id: z.string(),
  reference: z.string(),
  partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  instrument: z.string(),
  instrumentVersion: z.string(),
  /** This program lacks that version of the instrument: kept, not shown here; without stage and rating. */
  notHere: z.boolean(),
  status: statusSchema,
  stage: stageIdSchema.nullable(),
  startedOn: plainDateSchema,
  determination: z.enum(['self', 'preliminary', 'final']).nullable(),
  rating: ratingSchema.nullable(),
  risk: riskSchema.nullable(),
  capacityLabel: z.string().nullable(),
});
export type AssessmentRow = z.infer<typeof assessmentRowSchema>;
