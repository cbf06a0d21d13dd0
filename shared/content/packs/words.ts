import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { unLanguages } from '../../ground/un-languages.ts';

/** Texts of screens and documents in a pack, in `words/<language>.json`. */

const name = z.string().trim().min(1).max(200);

export const packWordsSchema = z.object({
  language: z.enum(unLanguages),
  /** By catalogue and key, such as "report.marking.unOnly". */
  words: z.record(
    z.string().min(1).max(300),
    z.object({
      text: z.string().max(20_000),
      /** SHA-256 of the English that it was translated from: where that changes, the text is not used any more. */
      english: z.string().regex(/^[0-9a-f]{64}$/),
      state: z.discriminatedUnion('state', [
        z.object({ state: z.literal('draft') }),
        z.object({ state: z.literal('reviewed'), by: name, on: plainDateSchema }),
      ]),
    }),
  ),
});
export type PackWords = z.infer<typeof packWordsSchema>;

/** Whether a file of a pack holds texts of screens and documents. */
export const isWordsFile = (path: string): boolean => /^words\/[^/]+\.json$/.test(path);
