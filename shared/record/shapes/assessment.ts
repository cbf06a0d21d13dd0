import { z } from 'zod';
import { naPolicySchema, standardIdSchema } from '../../content/instrument/instrument.ts';
import { scoreSchema } from '../../content/instrument/score-types.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';

/** What entries about an assessment carry. */

/** The longest texts beside an answer, in characters. */
export const answerLimits = { reason: 4000, comment: 8000 } as const;

/** One side's answer to one standard. `answer` null: not answered yet, whatever is noted beside it. */
export const answerSchema = z.object({
  answer: z.string().nullable(),
  /** Why the standard does not apply; required with "not-applicable". */
  reason: z.string().max(answerLimits.reason).nullable(),
  /** The partner's explanation, or the reviewer's comment (required on a review). */
  comment: z.string().max(answerLimits.comment).nullable(),
});
export type Answer = z.infer<typeof answerSchema>;

export const answersSchema = z.record(standardIdSchema, answerSchema);
export type Answers = z.infer<typeof answersSchema>;

export const assessmentDetailsSchema = z.object({
  /** Who filled in the self-assessment at the partner, name and functional title (DOMAIN §1.10). */
  completedBy: personSchema.nullable(),
  completedByEmail: z.string().max(200).nullable(),
  /** UN entities in partnership. */
  entities: z.array(z.string().trim().min(1).max(60)).max(30),
  reviewer: personSchema.nullable(),
});
export type AssessmentDetails = z.infer<typeof assessmentDetailsSchema>;

export const decisionKindSchema = z.enum(['proceed', 'proceed-with-conditions', 'do-not-proceed']);
export type DecisionKind = z.infer<typeof decisionKindSchema>;

/** Decision 8: what a low-capacity partner needs before the work may proceed. */
export const noteForRecordSchema = z.object({
  justification: z.string().trim().min(1).max(8000),
  mitigation: z.string().trim().min(1).max(8000),
  approver: personSchema,
  on: plainDateSchema,
});
export type NoteForRecord = z.infer<typeof noteForRecordSchema>;

export const decisionSchema = z.object({
  decision: decisionKindSchema,
  on: plainDateSchema,
  justification: z.string().trim().min(1).max(8000),
  /** Required with "proceed-with-conditions". */
  conditions: z.string().max(8000).nullable(),
  signedBy: personSchema,
  noteForRecord: noteForRecordSchema.nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** Why the UN review differs from the partner's own answer; "other" needs a text. */
export const differenceCodeSchema = z.enum([
  'no-evidence',
  'evidence-expired',
  'insufficient',
  'not-practised',
  'misunderstood',
  'other',
]);
export type DifferenceCode = z.infer<typeof differenceCodeSchema>;

export const differenceSchema = z.object({
  code: differenceCodeSchema,
  text: z.string().max(2000).nullable(),
});
export type Difference = z.infer<typeof differenceSchema>;

/** What the partner says to the result that it was shown (DOMAIN §1.5). */
export const partnerResponseSchema = z.object({
  response: z.enum(['agrees', 'asks-for-review']),
  by: personSchema,
  on: plainDateSchema,
  comment: z.string().max(4000).nullable(),
});
export type PartnerResponse = z.infer<typeof partnerResponseSchema>;

/** What the office answers to a request for a review that it does not follow. */
export const requestAnswerSchema = z.object({
  on: plainDateSchema,
  reason: z.string().trim().min(1).max(4000),
  by: personSchema,
});
export type RequestAnswer = z.infer<typeof requestAnswerSchema>;

/** A self-assessment workbook that was handed out. */
export const issuedFormSchema = z.object({
  form: z.string(),
  languages: z.array(z.string()).min(1),
  on: plainDateSchema,
  /** SHA-256 over the fixed text of each sheet, by language. */
  checksums: z.record(z.string(), z.string()),
});
export type IssuedForm = z.infer<typeof issuedFormSchema>;

/** A workbook that came back and was taken over. */
export const returnedFormSchema = z.object({
  /** Null for a workbook that this program did not make. */
  form: z.string().nullable(),
  /** Of the whole file: the same file twice changes nothing. */
  sha256: z.string(),
  evidence: z.string(),
  on: plainDateSchema,
  standards: z.array(standardIdSchema),
});
export type ReturnedForm = z.infer<typeof returnedFormSchema>;

/** A determination as it was signed: the score and the answers under it are frozen with it. */
export const determinationSchema = z.object({
  kind: z.enum(['self', 'preliminary', 'final']),
  on: plainDateSchema,
  signedBy: personSchema,
  score: scoreSchema,
  naPolicy: naPolicySchema.nullable(),
  answers: answersSchema,
  /** Self-score entered by the UN officer for the partner. */
  onBehalf: z.boolean(),
  statement: z.string().max(8000).nullable(),
});
export type Determination = z.infer<typeof determinationSchema>;
