import { z } from 'zod';
import { clauseTextSchema, elementIdSchema, semanticVersionSchema } from '../../content/clause/clause.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';

/** One version of a clause as the library shows it, with where it comes from and whether it may be trusted. */
export const clauseViewSchema = z.object({
  /** "reporting@1.0.0": what every other command accepts; the id alone means the version in use. */
  reference: z.string(),
  clause: z.string(),
  version: semanticVersionSchema,
  element: elementIdSchema,
  title: z.string(),
  /** Taken for new annexes: the newest approved version, else the newest of a pack, else the model text. */
  inUse: z.boolean(),
  pack: z.object({ id: z.string(), name: z.string(), publisher: z.string(), version: z.string() }).nullable(),
  modelText: z.boolean(),
  approval: z.object({ approver: personSchema, on: plainDateSchema, note: z.string().nullable() }).nullable(),
  sources: z.array(z.string()),
  /** Those of the sources whose place rests on memory and has to be looked up before it is cited. */
  sourcesFromMemory: z.array(z.string()),
  languages: z.array(z.string()),
  variants: z.array(
    z.object({ id: z.string(), label: z.string(), usual: z.boolean(), caution: z.string().nullable() }),
  ),
  sets: z.array(z.string()),
});
export type ClauseView = z.infer<typeof clauseViewSchema>;

export const clauseDetailSchema = clauseViewSchema.extend({
  texts: z.record(z.string(), clauseTextSchema),
  /** By "language/variant". */
  hashes: z.record(z.string(), z.string()),
});
export type ClauseDetail = z.infer<typeof clauseDetailSchema>;
