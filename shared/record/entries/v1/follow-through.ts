import { z } from 'zod';
import { person, plainDate, reason, standardId } from './pieces.ts';

/** First versions of what follows a preliminary determination: extension, re-review, consequence, reassessment. */

const base = { assessment: z.string() };

export const followThroughEntries1 = {
  'assessment.window-extended': z.object({
    ...base,
    extension: z.object({ on: plainDate, reason, approver: person, until: plainDate }),
  }),
  'assessment.standards-turned': z.object({
    ...base,
    on: plainDate,
    turned: z
      .array(z.object({ standard: standardId, from: z.string().nullable(), to: z.string().nullable() }))
      .min(1),
  }),
  'assessment.consequence-recorded': z.object({
    ...base,
    consequence: z.object({
      kind: z.enum(['continue', 'suspend', 'end']),
      on: plainDate,
      justification: z.string().trim().min(1).max(8000),
      mitigation: z.string().max(8000).nullable(),
      approver: person,
    }),
  }),
  'assessment.reassesses': z.object({
    ...base,
    previous: z.object({ assessment: z.string(), reference: z.string() }),
    trigger: z.object({
      kind: z.enum([
        'expiry',
        'allegation-reported',
        'poor-response',
        'major-change',
        'new-programme-risk',
        'partner-request',
        'un-entity-request',
        'at-will',
      ]),
      on: plainDate.nullable(),
      reference: z.string().trim().max(100).nullable(),
      status: z.enum(['reported', 'under-investigation', 'closed', 'not-known']).nullable(),
      note: z.string().max(2000).nullable(),
    }),
    copied: z.object({
      answers: z.boolean(),
      reviews: z.boolean(),
      evidence: z.array(z.string()),
      expired: z.array(z.string()),
    }),
  }),
} as const;
