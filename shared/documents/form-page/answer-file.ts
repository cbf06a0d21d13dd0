import { z } from 'zod';
import { formLanguages } from '../form/text/form-text.ts';

/** The small file in which a page hands over a partner's answers. What it says of itself is believed of nothing. */

/** Nothing else begins so: tells an answer file from every other JSON. */
export const answerFileFormat = 'psea-form-answers';

/** Stands in the head of the page, by which it is known when it comes back in the place of the answers. */
export const pageMark = 'psea-self-assessment-page';

/** Raised with every change that an older program could misread. */
export const answerFileVersion = 1;

/** Far more than eight standards can say; what is larger is not read. */
export const answerFileBytes = 1024 * 1024;

/** Longer texts are refused whole; those above what the record takes are named one by one in the report. */
const text = z.string().max(60_000);
const name = z.string().max(300);
const standardId = z.string().regex(/^CS[1-9][0-9]?$/);

const givenSchema = z.strictObject({
  /** Id of an answer of the instrument; "" while it is open. */
  answer: z.string().max(60),
  reason: text,
  /** Entries of the evidence menu that are held. */
  evidence: z.array(z.string().regex(/^[a-z0-9-]{1,60}$/)).max(60),
  comment: text,
});

export const answerFileSchema = z.strictObject({
  format: z.literal(answerFileFormat),
  version: z.literal(answerFileVersion),
  form: name,
  assessment: z.strictObject({ id: name, reference: name }),
  partner: z.strictObject({ reference: name, name }),
  instrument: z.strictObject({ id: name, version: name }),
  language: z.enum(formLanguages),
  /** ISO 8601 in UTC, by the clock of the partner's device. */
  finishedAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/),
  completedBy: z.strictObject({ name: text, function: text, email: text, date: text }),
  answers: z.record(standardId, givenSchema),
});
export type AnswerFile = z.infer<typeof answerFileSchema>;
