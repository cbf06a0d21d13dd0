import { z } from 'zod';
import { plainDate } from './pieces.ts';

/** First version of why a country office of an international organisation is assessed for itself. */
export const countryLevelEntries1 = {
  'assessment.country-level': z.object({
    assessment: z.string(),
    why: z.object({
      ground: z.enum(['decentralised', 'allegation', 'policy-not-applied', 'high-risk-context', 'other']),
      text: z.string().min(1).max(2000).nullable(),
      reference: z
        .object({
          system: z.enum(['allegation-tracker', 'incident-form', 'case-tracking', 'victim-assistance']),
          number: z.string().max(40),
          on: plainDate,
        })
        .nullable(),
    }),
  }),
} as const;
