import { z } from 'zod';
import { shortReason } from './pieces.ts';

/** First version of taking back a signed contract that was kept with the wrong agreement, or by mistake. */

export const contractWithdrawnEntries1 = {
  'agreement.contract-withdrawn': z.object({ id: z.string(), contract: z.string(), reason: shortReason }),
} as const;
