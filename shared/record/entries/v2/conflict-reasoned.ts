import { z } from 'zod';
import { partnerEntries1 } from '../v1/partner.ts';

/** Second version of a settled conflict: why that value was kept. Earlier ones name no reason. */

const settled1 = partnerEntries1['conflict.settled'];
export const settled2 = settled1.extend({ reason: z.string().trim().max(2000) });
export const settledFrom1 = (data: z.infer<typeof settled1>): z.infer<typeof settled2> => ({
  ...data,
  reason: '',
});
