import { z } from 'zod';

/** What two versions of an instrument say differently, as rows that a person reads. */

export const instrumentDifferenceKinds = [
  'standard-added',
  'standard-removed',
  'not-applicable',
  'evidence',
  'answer',
  'na-policy',
  'share',
  'band',
  'risk',
  'label',
  'clock',
  'rhythm',
  'words',
  'translation',
  'other',
] as const;

export const instrumentDifferenceSchema = z.object({
  kind: z.enum(instrumentDifferenceKinds),
  /** The standard that it is about; null where it is about the instrument. */
  standard: z.string().nullable(),
  /** What of it, as a word of the instrument (a rating, a kind of evidence) or as a code ("validityMonths", "guidance"). */
  subject: z.string(),
  /** In words of the instrument, or as a number; null where there was nothing. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type InstrumentDifference = z.infer<typeof instrumentDifferenceSchema>;

/** What a move to another version would do to an assessment's answers, by standard. */
export const answersAfterMoveSchema = z.object({
  kept: z.array(z.string()),
  /** Answered, and not asked any more: they stay in the history. */
  removed: z.array(z.string()),
  /** Answered in a way that the version does not take any more: open again. */
  reopened: z.array(z.string()),
  /** Asked for the first time. */
  added: z.array(z.string()),
});
export type AnswersAfterMove = z.infer<typeof answersAfterMoveSchema>;

export const instrumentComparisonSchema = z.object({
  assessment: z.object({ id: z.string(), reference: z.string() }),
  instrument: z.string(),
  from: z.string(),
  to: z.string(),
  differences: z.array(instrumentDifferenceSchema),
  answers: answersAfterMoveSchema,
  /** Self-assessment forms of the version before that were handed out and did not come back. */
  formsOut: z.int(),
});
export type InstrumentComparison = z.infer<typeof instrumentComparisonSchema>;
