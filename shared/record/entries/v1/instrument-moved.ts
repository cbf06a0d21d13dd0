import { z } from 'zod';
import { plainDate, sha256 } from './pieces.ts';

/** First version of the move of an assessment to another version of its instrument. */

const instrument = z.object({ id: z.string(), version: z.string(), hash: sha256.nullable() });

export const instrumentMovedEntries1 = {
  'assessment.instrument-moved': z.object({
    assessment: z.string(),
    from: instrument,
    to: instrument,
    naPolicy: z.enum(['counts-as-met', 'excluded']).nullable(),
    on: plainDate,
    reason: z.string().max(2000).nullable(),
  }),
} as const;
