import { z } from 'zod';
import { countryCode, plainDate } from './pieces.ts';

/** First versions of what entries carry that keep under a name which report an office writes, and that put one away. */

const word = z.string().trim().min(1).max(100);

export const reportDefinitionEntries1 = {
  'report-definition.saved': z.object({
    id: z.string().min(1).max(64),
    name: z.string().trim().min(1).max(120),
    /** One more with each time that it is saved. */
    version: z.int().positive(),
    on: plainDate,
    report: word,
    filter: z.object({
      country: countryCode.nullable(),
      kind: word.nullable(),
      scope: word,
      entity: word.nullable(),
      agreement: word.nullable(),
      /** One partner alone, by its id. */
      partner: z.string().max(64).nullable(),
    }),
    audience: word,
    language: word,
    format: word,
    /** Keys of the columns by the key of their table, as the program had them then. */
    columns: z.record(word, z.array(word).max(100)),
  }),
  'report-definition.retired': z.object({
    id: z.string().min(1).max(64),
    /** As it was then. */
    name: z.string().trim().min(1).max(120),
    on: plainDate,
  }),
} as const;
