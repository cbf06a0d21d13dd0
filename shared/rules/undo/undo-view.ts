import { z } from 'zod';
import { personSchema } from '../../record/journal/entry.ts';
import { partnerFieldsSchema } from '../../record/shapes/partner.ts';
import { historyKinds } from '../history/history-kind.ts';

/** Why something that an import did stays as it is. */
export const whyKept = [
  /** Something else was recorded of it since. */
  'built-on',
  /** Somebody wrote another value since, or the same one apart. */
  'changed-since',
  'archived',
  /** Two records stand in one file now. */
  'joined',
  /** Country offices name it as their headquarters. */
  'headquarters',
  /** Its entries have not all come. */
  'not-whole',
] as const;

/** What stays, with the last who recorded something that speaks against it; null where nobody did. */
const keptSchema = z.object({
  /** A field of the partner, an agreement by its reference, or null for the partner itself. */
  field: z.union([partnerFieldsSchema.keyof(), z.literal('assigned')]).nullable(),
  agreement: z.string().nullable(),
  why: z.enum(whyKept),
  /** What was recorded since, as a history filters it; null where nothing was. */
  kind: z.enum(historyKinds).nullable(),
  by: personSchema.nullable(),
  at: z.string().nullable(),
});

export const undonePartnerSchema = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  /** Whether the list added it, or changed one that was there. */
  added: z.boolean(),
  /** Whether it is archived by the undoing. */
  archives: z.boolean(),
  /** Fields that go back, as they stand and as they stood before the list. */
  fields: z.array(
    z.object({
      field: z.union([partnerFieldsSchema.keyof(), z.literal('assigned')]),
      now: z.unknown(),
      before: z.unknown(),
    }),
  ),
  /** Agreements that are withdrawn, or of which fields go back. */
  agreements: z.array(z.object({ reference: z.string(), withdrawn: z.boolean(), fields: z.int() })),
  kept: z.array(keptSchema),
});
export type UndonePartner = z.infer<typeof undonePartnerSchema>;
export type KeptOfImport = z.infer<typeof keptSchema>;
