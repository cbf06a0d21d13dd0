import { z } from 'zod';
import { standardIdSchema } from '../../../../shared/content/instrument/instrument.ts';
import { personSchema } from '../../../../shared/record/journal/entry.ts';
import { personFieldsSchema } from '../../../../shared/record/shapes/people.ts';
import { durationSchema } from './duration.ts';
import { topicSchema } from './texts.ts';

/** What the reviewer sees at a partner's office for the "yes" answers of a review, worded in `texts.ts`. A demo keeps no files. */
const sightingSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** How long it holds, from the day on which it was seen; without it, for good. */
  lasts: durationSchema.optional(),
});
export type Sighting = z.infer<typeof sightingSchema>;

/** `office.json`: the demonstration office, its people, and what its comments are about. */
export const officeSchema = z.strictObject({
  office: z.string().min(1),
  /** The agency whose vendor numbers the office uses. */
  entity: z.string().min(1),
  /** Functions, not people: nobody has these names. */
  people: z.strictObject({
    officer: personSchema,
    reviewer: personSchema,
    head: personSchema,
    /** Speaks for a partner that names no contact. */
    partner: personSchema,
  }),
  /** The office's list of people; those who sign stand on it too. */
  list: z.array(z.strictObject(personFieldsSchema.shape)).min(1),
  /** Values for blanks of annexes that the office set once for all. */
  annexValues: z.record(z.string(), z.string()),
  /** An annex of an agreement, and the contract that came back with other values in it. */
  papers: z.strictObject({
    agreement: z.string().min(1),
    made: durationSchema,
    variants: z.record(z.string(), z.string()),
    returned: durationSchema,
    file: z.string().endsWith('.docx'),
    negotiated: z.record(z.string(), z.string()),
  }),
  /** What each standard is about, by instrument: comments are written by topic. */
  topics: z.record(z.string(), z.record(standardIdSchema, topicSchema)),
  evidence: z.strictObject({ sightings: z.array(sightingSchema).min(1) }),
});
export type Office = z.infer<typeof officeSchema>;
