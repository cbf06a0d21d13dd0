import { z } from 'zod';
import { plainDate } from './pieces.ts';

/** First version of what an officer answered about texts that looked like detail of a case when a file came in. */

const intake = z.object({
  way: z.enum(['form', 'plan', 'list', 'evidence']),
  on: plainDate,
  /** Whether the file itself was kept; null where none would have been. */
  fileKept: z.boolean().nullable(),
  /** One for each text, by its place in the file; never its words. */
  answers: z
    .array(
      z.object({
        place: z.string().min(1).max(500),
        choice: z.enum(['leave-out', 'shorten', 'keep']),
        /** Why it was kept as it stands. */
        reason: z.string().max(2000).nullable(),
      }),
    )
    .min(1),
});

export const intakeEntries1 = {
  'partner.intake-answered': z.object({ intake }),
} as const;
