import { z } from 'zod';
import { person, plainDate, reason } from './pieces.ts';

/** First version of what the office answers to a partner that asks for a review of its result, without reviewing again. */
export const requestAnsweredEntries1 = {
  'assessment.request-answered': z.object({
    assessment: z.string(),
    answer: z.object({ on: plainDate, reason, by: person }),
  }),
} as const;
