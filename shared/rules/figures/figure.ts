import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { partnerGroups } from './partner-group.ts';

/** The groups of figures that offices produce, in the order in which a letter tells them (DOMAIN §4). */
export const figureGroups = [
  'partners',
  'assessed',
  'ratings',
  'standards',
  'plans',
  'agreements',
  'training',
  'decisions',
  'elsewhere',
] as const;
export type FigureGroup = (typeof figureGroups)[number];

/** What a figure counts. */
export const figureUnits = ['partner', 'agreement', 'action', 'answer', 'person'] as const;

/** Why a partner is in no denominator of a figure. */
export const leftOutReasons = [
  'archived',
  'out-of-scope',
  'in-scope',
  'not-shown',
  'not-accepted',
  'no-result',
  'nothing-valid',
  'no-own-result',
  'no-assessment',
  'result-over',
  'other-result',
  'other-instrument',
  'not-applicable',
  'not-answered',
  'no-self-score',
  'no-preliminary',
  'no-final',
  'nothing-compared',
  'nothing-differs',
  'no-gap',
  'no-plan',
  'no-active-agreement',
  'nothing-missing',
  'no-exception',
  'no-training',
  'not-in-period',
  'not-by-portal',
  'other-kind',
  'not-low',
  'not-relied',
  'none-waits',
  'not-claimed',
  'not-asked',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** One figure: so many of so many, and who is behind them. */
export const figureSchema = z.object({
  /** Names it for `portfolio explain`, such as "rating/un-ip-psea-2020:full". */
  id: z.string(),
  group: z.enum(figureGroups),
  unit: z.enum(figureUnits),
  /** What is counted, and which part of it: keys of the words that explain it. */
  measure: z.string(),
  part: z.string(),
  instrument: z.string().nullable(),
  standard: z.string().nullable(),
  course: z.string().nullable(),
  numerator: z.int(),
  /** Null for a plain count, which is a share of nothing. */
  denominator: z.int().nullable(),
  /** Null for a plain count, and where the denominator is empty: "no data". */
  percent: z.number().nullable(),
  /** Of days, where the figure is about a time; null elsewhere, and where there is nothing to take it of. */
  median: z.number().nullable(),
  /** How many partners are behind the numerator and the denominator. */
  partners: z.object({ counted: z.int(), of: z.int() }),
  /** How many partners are in no denominator, by reason. */
  leftOut: z.partialRecord(z.enum(leftOutReasons), z.int()),
  /** The same figure by kind of partner; kinds that have none are left out. */
  kinds: z.array(z.object({ kind: z.enum(partnerGroups), numerator: z.int(), denominator: z.int() })),
});
export type Figure = z.infer<typeof figureSchema>;

export const figurePartnerSchema = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  kind: z.enum(partnerGroups),
  /** What this partner adds to the numerator and to the denominator. */
  counted: z.int(),
  of: z.int(),
});
export type FigurePartner = z.infer<typeof figurePartnerSchema>;

export const leftOutPartnerSchema = figurePartnerSchema
  .omit({ counted: true, of: true })
  .extend({ reason: z.enum(leftOutReasons) });

/** A partner whose rating is one of two that stand: counted by the one that the register shows. */
export const doubtSchema = z.object({ id: z.string(), reference: z.string(), name: z.string() });

export const figuresSchema = z.object({
  asOf: plainDateSchema,
  from: plainDateSchema,
  figures: z.array(figureSchema),
  /** Partners that the filter lets through, those in scope among them. */
  partners: z.object({ all: z.int(), inScope: z.int() }),
  twoRatings: z.array(doubtSchema),
});
export type Figures = z.infer<typeof figuresSchema>;
