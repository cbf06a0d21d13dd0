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
  /** On the middle answer of the legacy scale: something is there, and not all of it. */
  progressing: z.partialRecord(topicSchema, sentences),
});

const shown = z.string().min(1);

const officeTextSchema = z.strictObject({
  /** Begins the notes of every partner, since a record may leave the demo: on paper, as a picture, in a sheet. */
  fictionalNote: shown,
  /** Where a reviewer sees evidence. */
  place: shown,
  /** What a reviewer sees, by the ids of `office.json`. */
  sightings: z.record(z.string(), z.strictObject({ title: shown, description: shown })),
  /** Describes what an action left behind when it was verified. */
  closing: shown,
});

/** `text.<lang>.json`: the sentences that partners write, those of reviewers, and the office's own. See `slots.ts`. */
export const demoTextSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/),
  office: officeTextSchema,
  partner: partnerTextSchema,
  review: reviewTextSchema,
});
export type DemoText = z.infer<typeof demoTextSchema>;
