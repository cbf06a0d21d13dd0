import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { diligenceValues } from './diligence.ts';

/** Why a country office of an international organisation is assessed for itself, and not by its headquarters' result. */
export const countryGroundSchema = z.enum([
  'decentralised',
  'allegation',
  'policy-not-applied',
  'high-risk-context',
  'other',
]);

export const outsideReferenceSchema = z.object({
  system: z.enum(diligenceValues['outside-reference']),
  number: z.string().max(40),
  on: plainDateSchema,
});

export const countryLevelSchema = z.object({
  ground: countryGroundSchema,
  /** Needed with "other"; never taken with "allegation". */
  text: z.string().min(1).max(2000).nullable(),
  /** Of an allegation number and date in a system outside, and nothing else (Decision 11). */
  reference: outsideReferenceSchema.nullable(),
});
export type CountryLevel = z.infer<typeof countryLevelSchema>;
