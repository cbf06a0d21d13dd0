import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personFieldsSchema } from '../../record/shapes/people.ts';

/** A person of the office's list, with what is assigned to that person. */
export const personViewSchema = personFieldsSchema.extend({
  id: z.string(),
  /** Day on which the person left; null for one who works here. */
  left: plainDateSchema.nullable(),
  /** Whether it is who works at this device. */
  isMe: z.boolean(),
  /** Partners on the lists and open assessments that are assigned to the person. */
  partners: z.int(),
  assessments: z.int(),
});
export type PersonView = z.infer<typeof personViewSchema>;
