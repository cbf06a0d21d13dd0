import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { personSchema } from '../record/journal/entry.ts';
import { noteForRecordSchema } from '../record/shapes/assessment.ts';
import { countryGroundSchema, outsideReferenceSchema } from '../record/shapes/country-level.ts';
import { consequenceSchema, triggerSchema } from '../record/shapes/follow-through.ts';
import { comparisonSchema } from '../rules/assessment/comparison.ts';
import { shownRowSchema } from '../rules/register/partner-view.ts';
import { shownAssessmentSchema } from '../rules/standing/shown-assessment.ts';

const assessment = referenceSchema;
const on = plainDateSchema.optional();
const reason = reasonSchema(4000);

/** Why a country office is assessed for itself: `text` with "other", `reference` with "allegation". */
export const countryLevelInput = z.object({
  ground: countryGroundSchema,
  text: z.string().trim().max(2000).optional(),
  reference: outsideReferenceSchema.optional(),
});
export const countryLevelErrors = [
  'COUNTRY_LEVEL_WHY',
  'COUNTRY_LEVEL_INCOMPLETE',
  'REFERENCE_IS_NO_NUMBER',
] as const;

/** Every change answers with the assessment and its partner's row, so that nothing needs a second query. */
export const changed = z.object({ assessment: shownAssessmentSchema, row: shownRowSchema });

export const dateErrors = ['FUTURE_DATE', 'DATE_TOO_EARLY'] as const;

/** Its date is today's when left out. */
export const consequenceInput = consequenceSchema.omit({ on: true }).extend({
  justification: reasonSchema(8000),
  mitigation: z.string().trim().max(8000).nullable().default(null),
  on,
});

/** A Note for the Record, in words: required when capacity is low and the work proceeds (Decision 8). */
export const noteForRecordInput = noteForRecordSchema.extend({
  justification: reasonSchema(8000),
  mitigation: reasonSchema(8000),
});

/** What follows a preliminary determination: requests of the feature `assessment`. */
export const followThrough = {
  extendWindow: request({
    summary: 'Extend the improvement window once, with a reason and an approver.',
    changes: true,
    input: z.object({
      assessment,
      reason,
      approver: personSchema,
      on,
      /** Why it is recorded only after the window has ended; needed then, with the day on which it was granted. */
      lateReason: reason.optional(),
    }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'NOT_DETERMINED',
      'DILIGENCE_BLOCKS',
      'EXTENSION_USED',
      'EXTENSION_LATE',
      'EXTENSION_NOT_POSSIBLE',
      'REVIEWER_APPROVES',
      'WRONG_STATUS',
      ...dateErrors,
    ],
  }),
  recordConsequence: request({
    summary: 'Record what follows from low capacity at the final determination: continue, suspend or end.',
    changes: true,
    input: z.object({ assessment, consequence: consequenceInput }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'NOT_DETERMINED',
      'DILIGENCE_BLOCKS',
      'CONSEQUENCE_NOT_NEEDED',
      'MITIGATION_REQUIRED',
      'REVIEWER_APPROVES',
      ...dateErrors,
    ],
  }),
  reassess: request({
    summary:
      'Start a new assessment that follows an earlier one, with its trigger; answers are copied and marked, evidence is carried over.',
    changes: true,
    input: z.object({
      assessment,
      trigger: triggerSchema.partial().extend({ kind: triggerSchema.shape.kind }),
      /** What is taken over: the partner's answers (default), the UN review too, or nothing. */
      copy: z.enum(['answers', 'answers-and-reviews', 'nothing']).default('answers'),
      /** Why a country office of an international organisation is assessed for itself; required for one. */
      countryLevel: countryLevelInput.optional(),
      on,
    }),
    output: changed,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'NOT_DETERMINED',
      'ASSESSMENT_OPEN',
      'TRIGGER_INCOMPLETE',
      ...countryLevelErrors,
      ...dateErrors,
    ],
  }),
  compare: request({
    summary:
      'Compare two assessments of a partner by standard; with one only, its preliminary determination with what followed.',
    changes: false,
    input: z.object({ assessment, with: referenceSchema.optional() }),
    output: comparisonSchema,
    errors: ['ASSESSMENT_NOT_FOUND', 'INSTRUMENT_NOT_HERE', 'NOT_DETERMINED', 'NOT_COMPARABLE'],
  }),
};
