import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';

/** What entries about due diligence beside the assessment carry: choices, dates and numbers, and never a case. */

/** What can be recorded, each with the choices that it has. */
export const diligenceValues = {
  'sanctions-screening': ['no-match', 'possible-match', 'match'],
  'core-values': ['meets', 'does-not-meet'],
  observation: ['observation', 'yellow-flag', 'red-flag'],
  /** Whether the partner is an "implementing organization" of the Misconduct Disclosure Scheme. */
  'disclosure-scheme': ['member', 'not-member'],
  /** Whether a UN entity that recruits from the partner's personnel screens by ClearCheck. */
  'clear-check': ['used', 'not-used', 'does-not-recruit'],
  /** The partner's state in the UN Partner Portal, with its number. */
  portal: ['verified', 'not-verified', 'inactive'],
  /** A system outside of this program that holds something: its number and date, and nothing else (Decision 11). */
  'outside-reference': ['allegation-tracker', 'incident-form', 'case-tracking', 'victim-assistance'],
} as const;
export type DiligenceKind = keyof typeof diligenceValues;
export const diligenceKinds = Object.keys(diligenceValues) as DiligenceKind[];
export const diligenceKindSchema = z.enum(diligenceKinds as [DiligenceKind, ...DiligenceKind[]]);
export type DiligenceValue = (typeof diligenceValues)[DiligenceKind][number];

export const sanctionsListSchema = z.enum([
  'un-security-council',
  'european-union',
  'united-kingdom',
  'united-states',
  'world-bank',
  'other',
]);

export const diligenceFactSchema = z.object({
  kind: diligenceKindSchema,
  /** One of the choices of its kind. */
  value: z.string().min(1).max(40),
  on: plainDateSchema,
  /** Where it is known from; "" where that is the system itself. */
  source: z.string().max(200),
  /** Which list was screened. */
  list: sanctionsListSchema.nullable(),
  /** Number in the portal or in the system outside. */
  number: z.string().max(40).nullable(),
  /** Since when the partner is a member. */
  since: plainDateSchema.nullable(),
  /** What was observed of the organisation; never rewritten. */
  text: z.string().min(1).max(4000).nullable(),
});
export type DiligenceFact = z.infer<typeof diligenceFactSchema>;

export const escalationSchema = z.object({
  on: plainDateSchema,
  /** Who at headquarters took it. */
  to: personSchema,
  number: z.string().max(40).nullable(),
});
export const outcomeSchema = z.enum(['cleared', 'confirmed']);
export const resolutionSchema = z.object({
  on: plainDateSchema,
  outcome: outcomeSchema,
  by: personSchema,
  reason: z.string().trim().min(1).max(4000),
});
export const overrideSchema = z.object({
  on: plainDateSchema,
  by: personSchema,
  reason: z.string().trim().min(1).max(4000),
});
export type Escalation = z.infer<typeof escalationSchema>;
export type Resolution = z.infer<typeof resolutionSchema>;
export type Override = z.infer<typeof overrideSchema>;
