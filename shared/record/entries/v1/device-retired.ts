import { z } from 'zod';
import { plainDate, reason } from './pieces.ts';

/** First versions of what entries carry that end what a device may record, and that let it record again. */

const device = z.string().min(1).max(64);

export const deviceRetiredEntries1 = {
  'device.retired': z.object({
    device,
    code: z.string().max(10),
    on: plainDate,
    reason,
    /** The last place of its chain that is believed, by stream; in a stream that isn't named, none is. */
    ends: z.record(z.string(), z.int().positive()),
  }),
  'device.readmitted': z.object({ device, code: z.string().max(10), on: plainDate, reason }),
} as const;
