import { z } from 'zod';
import { plainDate, semanticVersion } from './pieces.ts';

/** First version of why words of a content pack were kept although they looked like detail of a case. */

export const contentIntakeEntries1 = {
  'content.intake-answered': z.object({
    pack: z.string(),
    version: semanticVersion,
    on: plainDate,
    /** One for each text, by its place in the pack; never its words. */
    kept: z.array(z.object({ place: z.string().min(1).max(500), reason: z.string().max(2000) })).min(1),
  }),
} as const;
