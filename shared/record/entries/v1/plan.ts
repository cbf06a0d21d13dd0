import { z } from 'zod';
import { plainDate, standardId } from './pieces.ts';

/** First versions of what entries about the capacity-strengthening implementation plan carry. */

const fields = z.object({
  assessment: z.string(),
  standard: standardId,
  title: z.string().trim().min(1).max(300),
  gap: z.string().max(4000),
  description: z.string().max(8000),
  verification: z.string().trim().min(1).max(4000),
  responsible: z.string().max(200),
  supportedBy: z.array(z.string().trim().min(1).max(60)).max(20),
  dueOn: plainDate,
  dueReason: z.string().max(2000).nullable(),
  priority: z.enum(['high', 'normal', 'low']),
  budget: z.object({ amount: z.number().min(0), currency: z.string().regex(/^[A-Z]{3}$/) }).nullable(),
});

export const planEntries1 = {
  'plan.action-added': z.object({
    id: z.string(),
    reference: z.string(),
    library: z.string().nullable(),
    on: plainDate,
    fields,
  }),
  'plan.action-edited': z.object({ id: z.string(), set: fields.partial() }),
  'plan.action-moved': z.object({
    id: z.string(),
    standing: z.object({
      status: z.enum(['not-started', 'in-progress', 'done-by-partner', 'verified', 'dropped']),
      on: plainDate,
      reason: z.string().max(2000).nullable(),
      evidence: z.array(z.string()).max(50),
    }),
  }),
  'plan.note-added': z.object({
    id: z.string(),
    note: z.object({ on: plainDate, text: z.string().trim().min(1).max(4000) }),
  }),
  'plan.form-issued': z.object({
    issued: z.object({
      form: z.string(),
      on: plainDate,
      language: z.string(),
      actions: z.array(z.string()),
      checksum: z.string(),
    }),
  }),
  'plan.form-returned': z.object({
    returned: z.object({
      form: z.string(),
      sha256: z.string(),
      evidence: z.string(),
      on: plainDate,
      actions: z.array(z.string()),
    }),
  }),
} as const;
