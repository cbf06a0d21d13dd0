import { z } from 'zod';
import { person, plainDate, shortReason, standardId, storedFile } from './pieces.ts';

/** First versions of what entries about evidence carry. */

const fields = z.object({
  title: z.string().trim().min(1).max(300),
  documentType: z.string().max(60),
  description: z.string().max(2000).nullable(),
  issuedOn: plainDate.nullable(),
  expiresOn: plainDate.nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  links: z.array(z.object({ assessment: z.string(), standard: standardId })).max(100),
});

export const evidenceEntries1 = {
  'evidence.added': z.object({
    id: z.string(),
    reference: z.string(),
    /** Exactly one of the two is there: a file kept, or a sighting. */
    file: storedFile.nullable(),
    sighting: z.object({ place: z.string().trim().min(1).max(200), on: plainDate, by: person }).nullable(),
    fields,
    revises: z.string().nullable(),
    source: z.enum(['officer', 'returned-form']),
  }),
  'evidence.edited': z.object({ id: z.string(), set: fields.partial() }),
  'evidence.reviewed': z.object({
    id: z.string(),
    review: z.object({
      status: z.enum(['not-reviewed', 'accepted', 'insufficient']),
      reason: z.string().max(2000).nullable(),
    }),
  }),
  'evidence.withdrawn': z.object({ id: z.string(), reason: shortReason }),
} as const;
