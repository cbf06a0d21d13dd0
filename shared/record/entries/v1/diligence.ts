import { z } from 'zod';
import { person, plainDate, reason, shortReason } from './pieces.ts';

/** First versions of what entries about due diligence beside the assessment carry. */

const fact = z.object({
  kind: z.enum([
    'sanctions-screening',
    'core-values',
    'observation',
    'disclosure-scheme',
    'clear-check',
    'portal',
    'outside-reference',
  ]),
  value: z.string().min(1).max(40),
  on: plainDate,
  source: z.string().max(200),
  list: z
    .enum(['un-security-council', 'european-union', 'united-kingdom', 'united-states', 'world-bank', 'other'])
    .nullable(),
  number: z.string().max(40).nullable(),
  since: plainDate.nullable(),
  text: z.string().min(1).max(4000).nullable(),
});

export const diligenceEntries1 = {
  'diligence.recorded': z.object({ id: z.string(), fact }),
  'diligence.escalated': z.object({
    id: z.string(),
    escalation: z.object({ on: plainDate, to: person, number: z.string().max(40).nullable() }),
  }),
  'diligence.resolved': z.object({
    id: z.string(),
    resolution: z.object({ on: plainDate, outcome: z.enum(['cleared', 'confirmed']), by: person, reason }),
  }),
  /** The work goes on all the same. The fact may be one of the partner's headquarters. */
  'diligence.overridden': z.object({
    id: z.string(),
    override: z.object({ on: plainDate, by: person, reason }),
  }),
  'diligence.withdrawn': z.object({ id: z.string(), reason: shortReason }),
} as const;
