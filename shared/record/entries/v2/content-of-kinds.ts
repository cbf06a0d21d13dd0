import { z } from 'zod';
import { contentEntries1 } from '../v1/content.ts';

/**
 * Second version of what is said of a content pack: which kinds of content it holds, and which versions of instruments
 * it brings or words. When the first version was written, packs held clauses alone.
 */

const imported1 = contentEntries1['content.imported'];
export const imported2 = z.object({
  pack: imported1.shape.pack.extend({
    kinds: z.array(z.enum(['clauses', 'instruments', 'actions', 'checks', 'terms', 'words'])),
    instruments: z.array(z.string()),
  }),
});
export const importedFrom1 = ({ pack }: z.infer<typeof imported1>): z.infer<typeof imported2> => ({
  pack: { ...pack, kinds: ['clauses'], instruments: [] },
});
