import { z } from 'zod';

/** What the standards are about, on any instrument. */
export const topicSchema = z.enum([
  'policy',
  'subcontracting',
  'vetting',
  'training',
  'reporting',
  'assistance',
  'investigation',
  'correction',
]);
export type Topic = z.infer<typeof topicSchema>;

/** Topics to which "not applicable" may be the answer (Decision 2). */
const optionalTopicSchema = topicSchema.extract(['subcontracting', 'correction']);
export type OptionalTopic = z.infer<typeof optionalTopicSchema>;

const sentences = z.array(z.string()).min(1);
const answers = z.record(topicSchema, z.strictObject({ met: sentences, open: sentences }));

const partnerTextSchema = z.strictObject({
  answers,
  /** Why a standard does not apply. */
  reasons: z.record(optionalTopicSchema, sentences),
});

const reviewTextSchema = z.strictObject({
  answers,
  /** A second look finds the gap closed. */
  closing: z.record(topicSchema, sentences),
  /** On a standard that does not apply. */
  accepted: z.record(optionalTopicSchema, sentences),
  /** On the middle answer of the legacy scale: something is there, and not all of it. Else English is taken. */
  progressing: z.partialRecord(topicSchema, sentences).optional(),
});

/** `text.<lang>.json`: the sentences that partners write and, where there are any, those of reviewers. See `slots.ts`. */
export const demoTextSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/),
  partner: partnerTextSchema,
  review: reviewTextSchema.optional(),
});
export type DemoText = z.infer<typeof demoTextSchema>;
