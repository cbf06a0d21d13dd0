import { z } from 'zod';

/** The work was declined, suspended or ended: then no date helps. */
export const closedSchema = z.enum(['not-proceed', 'suspended', 'ended']);
export type Closed = z.infer<typeof closedSchema>;
