import { z } from 'zod';
import { plainDate, shortReason } from './pieces.ts';

/** First version of the reason for an agreement that is active although no valid assessment carries it. */

export const agreementExceptionEntries1 = {
  'agreement.exception-recorded': z.object({
    id: z.string(),
    exception: z.object({
      on: plainDate,
      gate: z.enum([
        'never-assessed',
        'result-expired',
        'basis-over',
        'not-proceed',
        'suspended',
        'ended',
        'not-shown',
      ]),
      reason: shortReason,
    }),
  }),
} as const;
