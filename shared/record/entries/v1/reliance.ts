import { z } from 'zod';
import { person, plainDate, reason } from './pieces.ts';

/** First versions of what entries about another UN entity's result carry. */

const result = z.object({
  entity: z.string().trim().min(1).max(60),
  on: plainDate,
  rating: z.enum(['full', 'medium', 'low']).nullable(),
  points: z.int().min(6).max(18).nullable(),
  risk: z.enum(['low', 'moderate', 'high']),
  reference: z.string().max(100),
  until: plainDate,
  acceptedOn: plainDate,
  acceptedBy: person,
  reason,
  evidence: z.array(z.string()).max(20),
});

export const relianceEntries1 = {
  'reliance.recorded': z.object({ id: z.string(), result }),
  'reliance.ended': z.object({
    id: z.string(),
    on: plainDate,
    reason,
    /** The own assessment that took its place; null where it was withdrawn. */
    assessment: z.string().nullable(),
  }),
} as const;
