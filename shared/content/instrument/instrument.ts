import { z } from 'zod';
import { evidenceKindSchema } from '../evidence/vocabulary.ts';
import type { InstrumentOrigin } from './origin.ts';
import { provenanceSchema } from './provenance.ts';

/**
 * An instrument as data: which standards are asked, how they are answered, how answers become a
 * rating, and which clocks follow. `assessments/instruments/<id>/<version>/instrument.json` holds the
 * facts, `text.<lang>.json` the words.
 */

export const standardIdSchema = z.string().regex(/^CS[1-9][0-9]?$/);
export type StandardId = string;

export const naPolicySchema = z.enum(['counts-as-met', 'excluded']);
/** DOMAIN Decision 2: how "not applicable" enters the rating. Printed on every report. */
export type NaPolicy = z.infer<typeof naPolicySchema>;

export const riskSchema = z.enum(['low', 'moderate', 'high']);
export type Risk = z.infer<typeof riskSchema>;

export const ratingSchema = z.enum(['full', 'medium', 'low', 'moderate', 'high']);
/** Capacity (full, medium, low) in the harmonized tool; risk (low, moderate, high) in UNICEF's 2020 scheme. */
export type Rating = z.infer<typeof ratingSchema>;

const standardSchema = z.object({
  id: standardIdSchema,
  /** Where the standard comes from in the UN Protocol of 21 March 2018, such as "¶15; Annex A.4". */
  protocolReference: z.string().min(1),
  /** Decision 2: "not applicable" is possible only where the instrument says so. */
  naAllowed: z.boolean(),
  /** Ids of the evidence vocabulary that are offered for this standard. */
  evidence: z.array(z.string()).min(1),
  /** How much it counts beside the others, 1 where it doesn't say: a met standard adds its weight, points are multiplied by it. */
  weight: z.int().min(1).max(100).optional(),
});

const bandSchema = z.object({
  rating: ratingSchema,
  /** Inclusive limits: the weights of the standards met, so their number where each has 1 (scale "met"), or the sum of points (scale "sum"). */
  from: z.int().min(0),
  to: z.int().min(0),
  risk: riskSchema,
  /** UNICEF's vendor-master label, exported exactly so; left out where the vendor master knows none. */
  capacityLabel: z.string().min(1).nullable().default(null),
});

const metScaleSchema = z.object({
  kind: z.literal('met'),
  answers: z.tuple([z.literal('yes'), z.literal('no'), z.literal('not-applicable')]),
  naPolicy: naPolicySchema,
  /** Under `excluded`: shares of met ÷ applicable, in per cent, from which a rating is given, best first. */
  excludedFrom: z.array(z.object({ rating: ratingSchema, percent: z.number().min(0).max(100) })),
});

const sumScaleSchema = z.object({
  kind: z.literal('sum'),
  answers: z.array(z.object({ id: z.string(), points: z.int() })).min(2),
});

const rhythmIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Visits a year; more than one a month is no rhythm of visits. */
const visitsSchema = z.int().min(0).max(12);

/** How often to look: the same number of months for each rating. */
const byRatingSchema = z.object({
  id: rhythmIdSchema,
  kind: z.literal('by-rating'),
  everyMonths: z.partialRecord(ratingSchema, z.int().min(1)),
  /** The rating taken where there is none, by the basis on which the office works with the partner. */
  assumed: z.object({ emergency: ratingSchema, 'no-contact': ratingSchema }),
  source: z.string().min(1),
});

/** How often to look: visits a year by the cash handed over in a year and the partner's risk. */
const byCashSchema = z.object({
  id: rhythmIdSchema,
  kind: z.literal('by-cash'),
  currency: z.literal('USD'),
  /** Inclusive limits, rising; the last has none. */
  bands: z
    .array(
      z.object({
        upTo: z.number().min(0).nullable(),
        visits: z.object({ low: visitsSchema, moderate: visitsSchema, high: visitsSchema }),
      }),
    )
    .min(1),
  /** The risk taken where there is no rating. */
  assumed: z.object({ emergency: riskSchema, 'no-contact': riskSchema }),
  source: z.string().min(1),
});

/** A recommended rhythm of monitoring, as a table. */
export const rhythmSchema = z.discriminatedUnion('kind', [byRatingSchema, byCashSchema]);
export type Rhythm = z.infer<typeof rhythmSchema>;

/** What `instrument.json` holds. */
export const instrumentFileSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** "legacy" instruments can be recorded but are not offered first. */
  status: z.enum(['current', 'legacy']),
  modelText: z.boolean(),
  scale: z.discriminatedUnion('kind', [metScaleSchema, sumScaleSchema]),
  standards: z.array(standardSchema).min(1),
  bands: z.array(bandSchema).min(1),
  clocks: z.object({
    improvementMonths: z.int().positive(),
    extensionMonths: z.int().positive(),
    validityMonths: z.int().positive(),
    expiryWarningMonths: z.array(z.int().positive()),
    emergencyMonths: z.int().positive(),
  }),
  /** Rhythms of monitoring to choose from; the first is the usual one. */
  rhythms: z.array(rhythmSchema).min(1),
  /** What it was taken from and who confirmed its rules; left out by what ships as model text. */
  provenance: provenanceSchema.optional(),
});
export type InstrumentFile = z.infer<typeof instrumentFileSchema>;

/** The facts of an instrument once it is loaded: with the menu of all evidence that its standards offer. */
export const instrumentDefinitionSchema = instrumentFileSchema.extend({
  evidence: z.array(evidenceKindSchema),
});
export type InstrumentDefinition = z.infer<typeof instrumentDefinitionSchema>;
export type InstrumentStandard = z.infer<typeof standardSchema>;
export type Band = z.infer<typeof bandSchema>;

/** How much a standard counts beside the others. */
export function weightOf({ weight = 1 }: Pick<InstrumentStandard, 'weight'>): number {
  return weight;
}

/** Whether any standard counts more than another: documents tell the weights then. */
export function isWeighted({ standards }: Pick<InstrumentDefinition, 'standards'>): boolean {
  return standards.some((standard) => weightOf(standard) !== 1);
}

/** Texts of one language. English is complete; another language has what was translated. */
export const instrumentTextSchema = z.object({
  /** BCP 47, such as "ar" or "zh-Hans". */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  title: z.string().min(1).optional(),
  shortTitle: z.string().min(1).optional(),
  answers: z.record(z.string(), z.string()),
  ratings: z.record(z.string(), z.object({ label: z.string(), meaning: z.string() })).optional(),
  standards: z.record(
    z.string(),
    z.object({
      title: z.string().min(1),
      requirement: z.string().optional(),
      /** What good looks like: short sentences, shown beside the standard. */
      guidance: z.array(z.string()).optional(),
      /** Mistakes that reviewers often meet. */
      commonMistakes: z.array(z.string()).optional(),
    }),
  ),
  evidence: z.record(z.string(), z.string()).optional(),
  rhythms: z.record(z.string(), z.object({ title: z.string().min(1), about: z.string().min(1) })).optional(),
});
export type InstrumentText = z.infer<typeof instrumentTextSchema>;

export interface Instrument {
  readonly definition: InstrumentDefinition;
  /** By language code; `en` is always there and complete. */
  readonly texts: Readonly<Record<string, InstrumentText>>;
  /** How it stands in the workspace that is open; left out where none says anything of it. */
  readonly origin?: InstrumentOrigin | undefined;
}

/** An instrument as it was loaded from its files. */
export interface LoadedInstrument extends Instrument {
  /** Its content as the files hold it, for `instrument-hash.ts`: what a later program adds is not in there. */
  readonly source: {
    readonly definition: unknown;
    readonly texts: Readonly<Record<string, unknown>>;
    readonly evidence: unknown;
  };
}
