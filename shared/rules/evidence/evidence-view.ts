import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';
import {
  evidenceFieldsSchema,
  evidenceReviewSchema,
  sightingSchema,
  storedFileSchema,
} from '../../record/shapes/evidence.ts';

/** How a piece of evidence counts on a day: what the reviewer said, unless it is expired, replaced or withdrawn. */
export const evidenceStateSchema = z.enum([
  'not-reviewed',
  'accepted',
  'insufficient',
  'expired',
  'replaced',
  'withdrawn',
]);
export type EvidenceState = z.infer<typeof evidenceStateSchema>;

/** A piece of evidence as screens, documents and the command line read it. */
export const evidenceViewSchema = z.object({
  id: z.string(),
  reference: z.string(),
  partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  fields: evidenceFieldsSchema,
  file: storedFileSchema.nullable(),
  sighting: sightingSchema.nullable(),
  review: evidenceReviewSchema,
  state: evidenceStateSchema,
  withdrawn: z.string().nullable(),
  /** Earlier and later version of the same document. */
  revises: z.string().nullable(),
  revisedBy: z.string().nullable(),
  source: z.enum(['officer', 'returned-form']),
  addedAt: z.string(),
  addedBy: personSchema,
});
export type EvidenceView = z.infer<typeof evidenceViewSchema>;

/** What a "yes" of the review stands on, on a day; null where the review says something else. */
export const groundSchema = z.enum(['accepted', 'not-reviewed', 'nothing', 'insufficient', 'expired']);
export type Ground = z.infer<typeof groundSchema>;

export const standardGroundSchema = z.object({
  standard: z.string(),
  ground: groundSchema.nullable(),
  evidence: z.array(z.string()),
  /** Last day on which the ground still holds; null when it does not expire or does not hold. */
  until: plainDateSchema.nullable(),
});
export type StandardGround = z.infer<typeof standardGroundSchema>;
