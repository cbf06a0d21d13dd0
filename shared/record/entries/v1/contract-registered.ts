import { z } from 'zod';
import { plainDate, storedFile } from './pieces.ts';

/** First version of a signed contract that is kept with its agreement and that no program compared with anything. */

export const contractRegisteredEntries1 = {
  'agreement.contract-registered': z.object({
    id: z.string(),
    contract: z.object({ id: z.string(), on: plainDate, file: storedFile, note: z.string().max(2000) }),
  }),
} as const;
