import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';

/** What entries about the partner itself carry. Versions are kept readable for ever. */

export const basisKindSchema = z.enum(['emergency', 'no-contact']);
/** Decision 4: grounds for working with a partner that are not scores. */
export type BasisKind = z.infer<typeof basisKindSchema>;

export const basisSchema = z.object({
  id: z.string(),
  kind: basisKindSchema,
  reason: z.string().trim().min(1).max(4000),
  approver: personSchema,
  /** Of an emergency that makes a chain longer than one may last; null where none was needed or recorded. */
  secondApprover: personSchema.nullable(),
  from: plainDateSchema,
  /** Last day on which the basis holds. */
  until: plainDateSchema,
});
export type Basis = z.infer<typeof basisSchema>;
