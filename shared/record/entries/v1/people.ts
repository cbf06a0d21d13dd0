import { z } from 'zod';
import { plainDate } from './pieces.ts';

/** First versions of what entries about the office's people carry, and about who a partner is assigned to. */

const fields = z.object({
  name: z.string().trim().min(1).max(200),
  function: z.string().trim().min(1).max(200),
  entity: z.string().max(60),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  roles: z.array(z.enum(['officer', 'reviewer', 'approver', 'head-of-office', 'reader'])).max(5),
});

/** With the name as it was then; null takes the assignment back. */
const assigned = z.object({ person: z.string(), name: z.string().trim().min(1).max(200) }).nullable();

export const peopleEntries1 = {
  'person.added': z.object({ id: z.string(), fields }),
  'person.edited': z.object({ id: z.string(), set: fields.partial() }),
  'person.left': z.object({ id: z.string(), on: plainDate }),
  'person.restored': z.object({ id: z.string() }),
  'partner.assigned': z.object({ to: assigned }),
  'assessment.assigned': z.object({ assessment: z.string(), to: assigned }),
} as const;
