import { z } from 'zod';

/** What the rating of a register row stands on. */
export const restsOnSchema = z.enum(['nothing', 'self', 'un-review', 'reliance', 'emergency', 'no-contact']);
export type RestsOn = z.infer<typeof restsOnSchema>;
