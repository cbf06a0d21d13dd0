import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';
import { agreementGateSchema } from '../../record/shapes/agreement.ts';
import { agreementViewSchema } from '../../rules/agreement/agreement-view.ts';
import { assessmentViewSchema } from '../../rules/assessment/assessment-view.ts';
import { evidenceViewSchema } from '../../rules/evidence/evidence-view.ts';
import { planViewSchema } from '../../rules/plan/plan-view.ts';
import { partnerViewSchema } from '../../rules/register/partner-view.ts';

/** One entry that was known that day: who wrote what when, and the hash that vouches for it. */
export const dossierEntrySchema = z.object({
  entry: z.string(),
  /** SHA-256 of the entry as it is chained, hexadecimal. */
  hash: z.string(),
  /** Clock of the device that wrote it, ISO 8601 in UTC. */
  at: z.string(),
  by: personSchema,
  device: z.string(),
  sentence: z.string(),
  lines: z.array(z.string()),
  /** What it is about; null for the partner itself. */
  about: z.string().nullable(),
});

/** Where the chain of a device ended that day: two dossiers with the same ends say the same. */
export const dossierHeadSchema = z.object({
  /** Reference of the record in whose journal the chain stands. */
  record: z.string(),
  device: z.string(),
  seq: z.int(),
  hash: z.string(),
  at: z.string(),
});

/** What was known of a partner at the end of a day, and nothing that depends on when it is asked. */
export const dossierSchema = z.object({
  asOf: plainDateSchema,
  office: z.string(),
  entity: z.string(),
  fictional: z.boolean(),
  partner: partnerViewSchema.omit({ offices: true }),
  /** What stood that day between the partner and an active agreement; null where something valid carried one. */
  gate: agreementGateSchema.nullable(),
  /** Two ratings stood side by side that day. */
  twoRatings: z.boolean(),
  /** Without what says more of the program at hand than of that day. */
  assessments: z.array(assessmentViewSchema.omit({ newerVersion: true, canMove: true })),
  evidence: z.array(evidenceViewSchema),
  plan: planViewSchema,
  agreements: z.array(agreementViewSchema),
  /** In the order of the journal. */
  entries: z.array(dossierEntrySchema),
  /** Entries that waited for an earlier one. */
  waiting: z.int(),
  heads: z.array(dossierHeadSchema),
});
export type Dossier = z.infer<typeof dossierSchema>;
