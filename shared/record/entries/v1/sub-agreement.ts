import { z } from 'zod';
import { plainDate, shortReason } from './pieces.ts';

/** First versions of what entries about the sub-agreements under an agreement carry. */

const fields = z.object({
  name: z.string().trim().min(1).max(300),
  reference: z.string().max(100),
  purpose: z.string().max(1000),
  startsOn: plainDate.nullable(),
  endsOn: plainDate.nullable(),
  flowDown: z
    .object({
      state: z.enum(['present', 'changed', 'absent']),
      article: z.string().max(100),
      quote: z.string().max(4000),
      source: z.enum(['officer', 'document', 'annex']),
      on: plainDate,
    })
    .nullable(),
  assessed: z
    .object({
      state: z.enum(['yes', 'no']),
      on: plainDate.nullable(),
      result: z.string().max(1000),
    })
    .nullable(),
});

export const subAgreementEntries1 = {
  'sub-agreement.added': z.object({ id: z.string(), agreement: z.string(), on: plainDate, fields }),
  'sub-agreement.edited': z.object({ id: z.string(), agreement: z.string(), set: fields.partial() }),
  'sub-agreement.withdrawn': z.object({ id: z.string(), agreement: z.string(), reason: shortReason }),
} as const;
