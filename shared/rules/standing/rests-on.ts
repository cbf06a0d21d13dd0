import { z } from 'zod';

/** What the rating of a register row stands on. */
export const restsOnKinds = ['nothing', 'self', 'un-review', 'reliance', 'emergency', 'no-contact'] as const;
export const restsOnSchema = z.enum(restsOnKinds);
export type RestsOn = z.infer<typeof restsOnSchema>;
