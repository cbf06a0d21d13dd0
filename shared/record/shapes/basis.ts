import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';
import { partnerFieldsSchema } from './partner.ts';

/** What entries about the partner itself carry. Versions are kept readable for ever. */

export const basisKindSchema = z.enum(['emergency', 'no-contact']);
/** Decision 4: grounds for working with a partner that are not scores. */
export type BasisKind = z.infer<typeof basisKindSchema>;

export const basisSchema = z.object({
  id: z.string(),
  kind: basisKindSchema,
  reason: z.string().trim().min(1).max(4000),
  approver: personSchema,
  from: plainDateSchema,
  /** Last day on which the basis holds. */
  until: plainDateSchema,
});
export type Basis = z.infer<typeof basisSchema>;

export const partnerEntryData = {
  'partner.created': { 1: z.object({ reference: z.string(), fields: partnerFieldsSchema }) },
  'partner.edited': { 1: z.object({ set: partnerFieldsSchema.partial() }) },
  'partner.archived': { 1: z.object({ reason: z.string().trim().min(1).max(2000) }) },
  'partner.restored': { 1: z.object({}) },
  /** A person chose between concurrent edits: the value replaces all that were live in the register. */
  'conflict.settled': { 1: z.object({ key: z.string().max(200), value: z.unknown() }) },
  'partner.basis-recorded': { 1: basisSchema },
  'partner.basis-ended': {
    1: z.object({ id: z.string(), on: plainDateSchema, reason: z.string().trim().min(1).max(4000) }),
  },
} as const;
