import { z } from 'zod';

/**
 * Pieces that first versions of stored entries share. Nothing here changes any more: entries on disks were written
 * by these schemas. A later version that needs a piece otherwise writes it anew.
 */

/** Person with functional title, as each entry names its writer and each record its signer. */
export const person = z.object({
  name: z.string().trim().min(1).max(200),
  function: z.string().trim().min(1).max(200),
});

/** Calendar date, `YYYY-MM-DD`. */
export const plainDate = z.iso.date();

/** Core standard of an instrument, such as "CS3". */
export const standardId = z.string().regex(/^CS[1-9][0-9]?$/);

export const semanticVersion = z.string().regex(/^\d+\.\d+\.\d+$/);

/** BCP 47. */
export const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

/** SHA-256, lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Why something was withdrawn or archived. */
export const shortReason = z.string().trim().min(1).max(2000);

/** Why something was decided. */
export const reason = z.string().trim().min(1).max(4000);

/** A file as it was kept among the documents. */
export const storedFile = z.object({
  sha256,
  size: z.int().min(0),
  name: z.string().min(1).max(255),
  kind: z.enum([
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
  ]),
  mediaType: z.string().max(127),
  flags: z.array(
    z.enum(['executable', 'macros', 'name-belies-content', 'encrypted', 'active-content', 'damaged']),
  ),
});
