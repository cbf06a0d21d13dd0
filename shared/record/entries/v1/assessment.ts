import { z } from 'zod';
import { person, plainDate, reason, standardId } from './pieces.ts';

/** First versions of what entries about an assessment carry. */

const naPolicy = z.enum(['counts-as-met', 'excluded']);

const answer = z.object({
  answer: z.string().nullable(),
  reason: z.string().max(4000).nullable(),
  comment: z.string().max(8000).nullable(),
});
const answers = z.record(standardId, answer);

const details = z.object({
  completedBy: person.nullable(),
  completedByEmail: z.string().max(200).nullable(),
  entities: z.array(z.string().trim().min(1).max(60)).max(30),
  reviewer: person.nullable(),
});

const score = z.object({
  instrument: z.string(),
  met: z.int(),
  notMet: z.int(),
  notApplicable: z.int(),
  unanswered: z.int(),
  total: z.int().nullable(),
  rating: z.enum(['full', 'medium', 'low', 'moderate', 'high']).nullable(),
  capacityLabel: z.string().nullable(),
  risk: z.enum(['low', 'moderate', 'high']).nullable(),
});

/** A determination as it was signed: the score and the answers under it are frozen with it. */
const determination = z.object({
  kind: z.enum(['self', 'preliminary', 'final']),
  on: plainDate,
  signedBy: person,
  score,
  naPolicy: naPolicy.nullable(),
  answers,
  onBehalf: z.boolean(),
  statement: z.string().max(8000).nullable(),
});

const longReason = z.string().trim().min(1).max(8000);

const decision = z.object({
  decision: z.enum(['proceed', 'proceed-with-conditions', 'do-not-proceed']),
  on: plainDate,
  justification: longReason,
  conditions: z.string().max(8000).nullable(),
  signedBy: person,
  noteForRecord: z
    .object({ justification: longReason, mitigation: longReason, approver: person, on: plainDate })
    .nullable(),
});

const base = { assessment: z.string() };

export const assessmentEntries1 = {
  'assessment.started': z.object({
    ...base,
    reference: z.string(),
    instrument: z.string(),
    instrumentVersion: z.string(),
    naPolicy: naPolicy.nullable(),
    on: plainDate,
    revises: z
      .object({ assessment: z.string(), reference: z.string(), reason: z.string().min(1).max(4000) })
      .nullable(),
    answers,
    reviews: answers,
    details,
  }),
  'assessment.details-recorded': z.object({ ...base, set: details.partial() }),
  'assessment.answers-recorded': z.object({ ...base, answers }),
  'assessment.reviews-recorded': z.object({ ...base, reviews: answers }),
  'assessment.difference-explained': z.object({
    ...base,
    standard: standardId,
    difference: z
      .object({
        code: z.enum([
          'no-evidence',
          'evidence-expired',
          'insufficient',
          'not-practised',
          'misunderstood',
          'other',
        ]),
        text: z.string().max(2000).nullable(),
      })
      .nullable(),
  }),
  'assessment.partner-responded': z.object({
    ...base,
    response: z.object({
      response: z.enum(['agrees', 'asks-for-review']),
      by: person,
      on: plainDate,
      comment: z.string().max(4000).nullable(),
    }),
  }),
  'assessment.form-issued': z.object({
    ...base,
    issued: z.object({
      form: z.string(),
      languages: z.array(z.string()).min(1),
      on: plainDate,
      checksums: z.record(z.string(), z.string()),
    }),
  }),
  'assessment.form-returned': z.object({
    ...base,
    returned: z.object({
      form: z.string().nullable(),
      sha256: z.string(),
      evidence: z.string(),
      on: plainDate,
      standards: z.array(standardId),
    }),
  }),
  'assessment.submitted': z.object({ ...base, determination }),
  'assessment.returned': z.object({ ...base, on: plainDate, reason }),
  'assessment.determined': z.object({ ...base, determination }),
  'assessment.decided': z.object({ ...base, decision }),
  'assessment.cancelled': z.object({ ...base, on: plainDate, reason }),
} as const;
