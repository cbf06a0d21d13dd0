import { z } from 'zod';
import { plainDate, shortReason, standardId } from './pieces.ts';

/** First versions of what entries about monitoring and support carry. */

export const followUpEntries1 = {
  'follow-up.added': z.object({
    id: z.string(),
    reference: z.string(),
    activity: z.object({
      kind: z.enum(['programme-visit', 'spot-check', 'call', 'training', 'mentoring', 'other']),
      on: plainDate,
      people: z.array(z.string().trim().min(1).max(200)).max(50),
      place: z.string().max(200),
      summary: z.string().max(8000),
      findings: z
        .array(
          z.object({
            standard: standardId,
            text: z.string().trim().min(1).max(4000),
            tendency: z.enum(['better', 'same', 'worse']).nullable(),
          }),
        )
        .max(50),
      checks: z
        .array(
          z.discriminatedUnion('kind', [
            z.object({
              kind: z.literal('share'),
              check: z.string(),
              numerator: z.int().min(0).max(10_000_000),
              denominator: z.int().min(0).max(10_000_000),
            }),
            z.object({ kind: z.literal('yes-no'), check: z.string(), value: z.boolean() }),
          ]),
        )
        .max(50),
      trained: z
        .object({
          course: z.string().trim().min(1).max(200),
          trained: z.int().min(0).max(1_000_000),
          total: z.int().min(0).max(1_000_000),
        })
        .nullable(),
      actions: z.array(z.string()).max(100),
      nextOn: plainDate.nullable(),
    }),
  }),
  'follow-up.withdrawn': z.object({ id: z.string(), reason: shortReason }),
  'follow-up.rhythm-chosen': z.object({
    rhythm: z.string(),
    yearlyCashUsd: z.number().min(0).nullable(),
  }),
} as const;
