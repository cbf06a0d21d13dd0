import { z } from 'zod';
import { naPolicySchema } from '../content/instrument/instrument.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { listOf, reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { personSchema } from '../record/journal/entry.ts';
import {
  assessmentDetailsSchema,
  decisionKindSchema,
  decisionSchema,
  differenceSchema,
  partnerResponseSchema,
} from '../record/shapes/assessment.ts';
import { instrumentComparisonSchema } from '../rules/assessment/instrument-difference.ts';
import { listedAssessmentSchema, shownAssessmentSchema } from '../rules/standing/shown-assessment.ts';
import { assessmentDocuments } from './assessment-documents.ts';
import {
  changed,
  consequenceInput,
  countryLevelErrors,
  countryLevelInput,
  dateErrors,
  followThrough,
  noteForRecordInput,
} from './follow-through.ts';
import { personReference } from './people.ts';

const assessment = referenceSchema;
const on = plainDateSchema.optional();
const reason = reasonSchema(4000);

/**
 * Answers as the samples write them: `{ "CS1": "yes", "CS2": { "answer": "not-applicable", "reason": "…" } }`,
 * or a whole file `{ "answers": { … } }`. Read by `shared/content/instrument/parse-answers.ts`.
 */
const answersInput = z.record(z.string(), z.unknown());

const assessmentErrors = ['ASSESSMENT_NOT_FOUND', 'INSTRUMENT_NOT_HERE'] as const;
const moveErrors = [
  'INSTRUMENT_FIXED',
  'INSTRUMENT_NEWEST',
  'UNKNOWN_INSTRUMENT_VERSION',
  'WRONG_STATUS',
] as const;

const answerErrors = [
  'ASSESSMENT_NOT_FOUND',
  'INSTRUMENT_NOT_HERE',
  'PARTNER_ARCHIVED',
  'ANSWERS_UNREADABLE',
  'UNKNOWN_STANDARD',
  'UNKNOWN_ANSWER',
  'NA_NOT_ALLOWED',
  'NA_WITHOUT_REASON',
  'NOTHING_TO_CHANGE',
] as const;

export const assessmentContract = {
  list: request({
    summary: 'List assessments of all partners, or of one.',
    changes: false,
    input: z.object({ partner: referenceSchema.optional() }),
    output: listOf(listedAssessmentSchema),
    errors: ['PARTNER_NOT_FOUND'],
  }),
  get: request({
    summary: 'Show one assessment: both sides’ answers, scores, ledger, decision, stage and deadlines.',
    changes: false,
    input: z.object({ assessment }),
    output: shownAssessmentSchema,
    errors: ['ASSESSMENT_NOT_FOUND', 'INSTRUMENT_NOT_HERE'],
  }),
  start: request({
    summary: 'Start an assessment of a partner on an instrument.',
    changes: true,
    input: z.object({
      partner: referenceSchema,
      /** Id; the one that is offered first when left out. Always its newest version. */
      instrument: z.string().optional(),
      naPolicy: naPolicySchema.optional(),
      /** Why a country office of an international organisation is assessed for itself; required for one. */
      countryLevel: countryLevelInput.optional(),
      on,
    }),
    output: changed,
    errors: [
      'PARTNER_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'UNKNOWN_INSTRUMENT',
      'ASSESSMENT_OPEN',
      ...countryLevelErrors,
      'FUTURE_DATE',
    ],
  }),
  assign: request({
    summary: 'Assign an assessment to a person of the office’s list, or to nobody but who has the partner.',
    changes: true,
    input: z.object({
      assessment,
      /** By id or name; null, or an empty text on the command line, for nobody. */
      person: personReference.nullable(),
    }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'PERSON_NOT_FOUND',
      'PERSON_AMBIGUOUS',
      'PERSON_LEFT',
      'NOTHING_TO_CHANGE',
    ],
  }),
  recordDetails: request({
    summary: 'Record who completed the self-assessment, the UN entities in partnership and the reviewer.',
    changes: true,
    input: z.object({ assessment, details: assessmentDetailsSchema.partial() }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'REVIEW_LOCKED',
      'REVIEWER_APPROVES',
      'NOTHING_TO_CHANGE',
    ],
  }),
  recordAnswers: request({
    summary: 'Record the partner’s own answers, for one or several standards.',
    changes: true,
    input: z.object({ assessment, answers: answersInput }),
    output: changed,
    errors: [...answerErrors, 'ANSWERS_LOCKED', 'REVIEW_LOCKED'],
  }),
  submit: request({
    summary: 'Submit the partner’s completed answers for UN review: the self-score of the ledger.',
    changes: true,
    input: z.object({ assessment, signedBy: personSchema.optional(), on }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'ANSWERS_OPEN',
      'WRONG_STATUS',
      ...dateErrors,
    ],
  }),
  return: request({
    summary: 'Return a submitted assessment to the partner, with a reason.',
    changes: true,
    input: z.object({ assessment, reason, on }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'WRONG_STATUS',
      ...dateErrors,
    ],
  }),
  recordReviews: request({
    summary: 'Record the UN review, for one or several standards; every answer needs a comment.',
    changes: true,
    input: z.object({
      assessment,
      reviews: answersInput,
      /** Day of a re-review after the preliminary determination. */
      on,
    }),
    output: changed,
    errors: [
      ...answerErrors,
      'COMMENT_REQUIRED',
      'REVIEW_LOCKED',
      'ANSWERS_OPEN',
      'WRONG_STATUS',
      ...dateErrors,
    ],
  }),
  determine: request({
    summary: 'Record and sign the preliminary (default) or the final determination.',
    changes: true,
    input: z.object({
      assessment,
      kind: z.enum(['preliminary', 'final']).default('preliminary'),
      signedBy: personSchema.optional(),
      on,
      statement: z.string().trim().max(8000).optional(),
      /** Why an own result takes the place of another UN entity’s that is relied on; required where there is one. */
      insteadOfReliance: z.string().trim().max(4000).optional(),
      /** Required with a final determination of low capacity (high risk). */
      consequence: consequenceInput.optional(),
      /** Why a final one is signed although the partner's request for a review is open. */
      overRequest: z.string().trim().max(4000).optional(),
    }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'ANSWERS_OPEN',
      'REVIEW_OPEN',
      'RELIANCE_STANDS',
      'RELIANCE_NOT_FOUND',
      'ALREADY_DETERMINED',
      'NOT_DETERMINED',
      'DECISION_MISSING',
      'DILIGENCE_BLOCKS',
      'CONSEQUENCE_REQUIRED',
      'REVIEW_REQUESTED',
      'CONSEQUENCE_NOT_NEEDED',
      'MITIGATION_REQUIRED',
      'REVIEWER_APPROVES',
      'WRONG_STATUS',
      ...dateErrors,
    ],
  }),
  decide: request({
    summary: 'Record the decision: proceed, proceed with conditions, or do not proceed.',
    changes: true,
    input: z.object({
      assessment,
      decision: decisionKindSchema,
      justification: reasonSchema(8000),
      /** Each on a line of its own. */
      conditions: z.string().trim().max(8000).optional(),
      /** Last day of each condition, line by line; null for one that has none. */
      conditionDates: decisionSchema.shape.conditionDates,
      signedBy: personSchema.optional(),
      on,
      noteForRecord: noteForRecordInput.optional(),
    }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'NOT_DETERMINED',
      'DILIGENCE_BLOCKS',
      'CONDITIONS_REQUIRED',
      'CONDITIONS_NOT_TAKEN',
      'NOTE_FOR_RECORD_REQUIRED',
      'REVIEWER_APPROVES',
      'WRONG_STATUS',
      ...dateErrors,
    ],
  }),
  revise: request({
    summary: 'Start a linked revision of a determined assessment; the original stays as it is.',
    changes: true,
    input: z.object({ assessment, reason, on }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'NOT_DETERMINED',
      'REVISED_ALREADY',
      'ASSESSMENT_OPEN',
      ...dateErrors,
    ],
  }),
  compareInstrument: request({
    summary:
      'Show what a newer version of the instrument would change for an assessment that was not submitted yet.',
    changes: false,
    input: z.object({
      assessment,
      /** The newest when left out. */
      version: z.string().optional(),
      language: z.string().default('en'),
    }),
    output: instrumentComparisonSchema,
    errors: [...assessmentErrors, ...moveErrors],
  }),
  moveInstrument: request({
    summary:
      'Move an assessment that was not submitted yet to a newer version of its instrument; compare first what differs.',
    changes: true,
    input: z.object({
      assessment,
      /** The newest when left out. */
      version: z.string().optional(),
      reason: z.string().trim().max(2000).optional(),
      on,
    }),
    output: changed,
    errors: [...assessmentErrors, 'PARTNER_ARCHIVED', ...moveErrors, ...dateErrors],
  }),
  cancel: request({
    summary: 'Cancel an assessment that has no determination yet, with a reason.',
    changes: true,
    input: z.object({ assessment, reason, on }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'WRONG_STATUS',
      ...dateErrors,
    ],
  }),
  explainDifference: request({
    summary:
      'Give the reason why the UN review of a standard differs from the partner’s answer; without one, take it back.',
    changes: true,
    input: z.object({ assessment, standard: z.string(), difference: differenceSchema.nullable() }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'UNKNOWN_STANDARD',
      'REVIEW_LOCKED',
      'NO_DIFFERENCE',
      'DESCRIPTION_REQUIRED',
      'NOTHING_TO_CHANGE',
    ],
  }),
  countDifferences: request({
    summary:
      'Count over all partners where the UN review differs from the partner’s answer, by standard and reason.',
    changes: false,
    readsLong: true,
    input: z.object({}),
    output: listOf(
      z.object({
        standard: z.string(),
        instrument: z.string(),
        /** Assessments with both sides answered. */
        compared: z.int(),
        differing: z.int(),
        /** By reason code; "none" where no reason was given. */
        reasons: z.record(z.string(), z.int()),
      }),
    ).extend({
      /** Assessments that this program can't compare, since their instrument is not here. */
      notCompared: z.int(),
    }),
    errors: [],
  }),
  recordResponse: request({
    summary: 'Record that the partner agrees with its result, or asks for a review.',
    changes: true,
    input: z.object({ assessment, response: partnerResponseSchema.omit({ on: true }).extend({ on }) }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'NOT_DETERMINED',
      ...dateErrors,
    ],
  }),
  ...followThrough,
  ...assessmentDocuments,
};
