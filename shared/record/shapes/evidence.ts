import { z } from 'zod';
import { standardIdSchema } from '../../content/instrument/instrument.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';

/** What entries about evidence carry. Evidence belongs to the partner and is linked to standards of assessments. */

/** Kinds of file, told from the content. `other` is kept and never opened inside the application. */
export const fileKindSchema = z.enum([
  'pdf',
  'image',
  'text',
  'word',
  'excel',
  'presentation',
  'opendocument',
  'mail',
  'archive',
  'other',
]);
export type FileKind = z.infer<typeof fileKindSchema>;

/** What a person should know before opening a file. Nothing flagged is refused; nothing is ever executed. */
export const fileFlagSchema = z.enum([
  'executable',
  'macros',
  'name-belies-content',
  'encrypted',
  'active-content',
  'damaged',
]);
export type FileFlag = z.infer<typeof fileFlagSchema>;

export const storedFileSchema = z.object({
  /** SHA-256 of the content, lower-case hexadecimal: its address in the evidence store. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Bytes. */
  size: z.int().min(0),
  /** The name it came with, whole, but for path and disguising characters (`file-name.ts`). */
  name: z.string().min(1).max(255),
  kind: fileKindSchema,
  /** Media type from the content, such as "application/pdf". */
  mediaType: z.string().max(127),
  flags: z.array(fileFlagSchema),
});
export type StoredFile = z.infer<typeof storedFileSchema>;

/** Evidence that was looked at on the spot and not copied. */
export const sightingSchema = z.object({
  place: z.string().trim().min(1).max(200),
  on: plainDateSchema,
  by: personSchema,
});

export type Sighting = z.infer<typeof sightingSchema>;

export const evidenceLinkSchema = z.object({ assessment: z.string(), standard: standardIdSchema });
export type EvidenceLink = z.infer<typeof evidenceLinkSchema>;

export const evidenceFieldsSchema = z.object({
  title: z.string().trim().min(1).max(300),
  /**
   * Entry of the instrument's evidence menu, such as "code-of-conduct"; "other" needs a description. Empty while
   * nobody has chosen yet.
   */
  documentType: z.string().max(60),
  description: z.string().max(2000).nullable(),
  issuedOn: plainDateSchema.nullable(),
  expiresOn: plainDateSchema.nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  links: z.array(evidenceLinkSchema).max(100),
});
export type EvidenceFields = z.infer<typeof evidenceFieldsSchema>;

export const evidenceReviewSchema = z.object({
  status: z.enum(['not-reviewed', 'accepted', 'insufficient']),
  /** Required with "insufficient". */
  reason: z.string().max(2000).nullable(),
});
export type EvidenceReview = z.infer<typeof evidenceReviewSchema>;
