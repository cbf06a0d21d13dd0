import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { listOf, reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { activitySchema } from '../record/shapes/follow-up.ts';
import {
  activityViewSchema,
  checkChoiceSchema,
  followUpViewSchema,
} from '../rules/follow-up/follow-up-view.ts';
import { trainingTotalsSchema } from '../rules/follow-up/training-totals.ts';
import { practiceOfStandardSchema } from '../rules/portfolio/practice-of-standards.ts';
import { shownRowSchema } from '../rules/register/partner-view.ts';

const partner = referenceSchema;
const language = z.enum(unLanguages).default('en');

/** What a person gives of an activity; what is left out is empty. Actions are named by reference. */
const newActivitySchema = activitySchema
  .partial()
  .extend({ kind: activitySchema.shape.kind, on: plainDateSchema.optional() });

const changed = z.object({ followUp: followUpViewSchema, row: shownRowSchema });

export const followUpContract = {
  get: request({
    summary: 'Show follow-up of a partner: activities, practice checks over time, training, and the rhythm.',
    changes: false,
    input: z.object({ partner, language }),
    output: followUpViewSchema,
    errors: ['PARTNER_NOT_FOUND'],
  }),
  getPractice: request({
    summary:
      'Show, for each standard that a practice check can show, what was found at a partner last: written against done.',
    changes: false,
    input: z.object({ partner, language }),
    output: z.object({
      partner: z.object({ id: z.string(), reference: z.string() }),
      standards: z.array(practiceOfStandardSchema),
    }),
    errors: ['PARTNER_NOT_FOUND'],
  }),
  list: request({
    summary: 'List the monitoring activities of a partner, newest first.',
    changes: false,
    input: z.object({ partner }),
    output: listOf(activityViewSchema),
    errors: ['PARTNER_NOT_FOUND'],
  }),
  add: request({
    summary:
      'Record a monitoring activity: visit, spot check, call, training or mentoring, with findings and checks.',
    changes: true,
    input: z.object({ partner, activity: newActivitySchema, language }),
    output: changed.extend({ activity: activityViewSchema }),
    errors: [
      'PARTNER_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'ACTION_NOT_FOUND',
      'UNKNOWN_STANDARD',
      'UNKNOWN_CHECK',
      'CHECK_ANSWER_MISMATCH',
      'MORE_THAN_ALL',
      'ACTIVITY_EMPTY',
      'NEXT_DATE_TOO_EARLY',
      'FUTURE_DATE',
    ],
  }),
  withdraw: request({
    summary: 'Withdraw a monitoring activity that was recorded by mistake, with a reason; it stays readable.',
    changes: true,
    input: z.object({ activity: referenceSchema, reason: reasonSchema(2000), language }),
    output: changed,
    errors: ['ACTIVITY_NOT_FOUND', 'PARTNER_ARCHIVED', 'NOTHING_TO_CHANGE'],
  }),
  chooseRhythm: request({
    summary:
      'Choose by which table the rhythm of visits is recommended, with the yearly cash where it asks for it.',
    changes: true,
    input: z.object({
      partner,
      rhythm: z.string(),
      yearlyCashUsd: z.number().min(0).nullable().default(null),
      language,
    }),
    output: changed,
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED', 'UNKNOWN_RHYTHM', 'NOTHING_TO_CHANGE'],
  }),
  listTraining: request({
    summary:
      'Sum up personnel trained within twelve months over all partners, by course, with numerator and denominator.',
    changes: false,
    readsLong: true,
    input: z.object({ country: z.string().length(2).optional(), asOf: plainDateSchema.optional() }),
    output: trainingTotalsSchema,
    errors: [],
  }),
  listChecks: request({
    summary: 'List the practice checks.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ language }),
    output: listOf(checkChoiceSchema),
    errors: [],
  }),
};
