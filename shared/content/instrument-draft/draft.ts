import { z } from 'zod';
import { naPolicySchema, ratingSchema, rhythmSchema, riskSchema } from '../instrument/instrument.ts';
import { ruleNoteSchema } from './rules.ts';

/**
 * The draft of an instrument as an officer types it: everything may still be empty, and nothing typed is refused. What
 * it lacks is told by `draft-problems.ts`; `draft-files.ts` makes of it the files that a pack carries.
 */

const word = z.string().max(40_000).default('');
const number = z.number().nullable().default(null);

export const draftStandardWordsSchema = z.object({
  title: word,
  requirement: word,
  /** One sentence a line. */
  guidance: word,
  commonMistakes: word,
});
export type DraftStandardWords = z.infer<typeof draftStandardWordsSchema>;
export const standardFields = ['title', 'requirement', 'guidance', 'commonMistakes'] as const;
export type StandardField = (typeof standardFields)[number];

export const draftWordsSchema = z.object({
  title: word,
  shortTitle: word,
  answers: z.record(z.string(), z.string()).default({}),
  ratings: z.record(z.string(), z.object({ label: word, meaning: word })).default({}),
  standards: z.record(z.string(), draftStandardWordsSchema).default({}),
  evidence: z.record(z.string(), z.string()).default({}),
  rhythms: z.record(z.string(), z.object({ title: word, about: word })).default({}),
});
export type DraftWords = z.infer<typeof draftWordsSchema>;

export const draftFactsSchema = z.object({
  /** Of the instrument; empty until somebody chose one. */
  id: z.string().max(60).default(''),
  status: z.enum(['current', 'legacy']).default('current'),
  scale: z.enum(['met', 'sum']),
  naPolicy: naPolicySchema.default('counts-as-met'),
  excludedFrom: z.array(z.object({ rating: ratingSchema, percent: number })).default([]),
  /** Of a scale of points; a scale of standards met has yes, no and not applicable. */
  answers: z.array(z.object({ id: z.string(), points: number })).default([]),
  standards: z
    .array(
      z.object({
        id: z.string(),
        protocolReference: word,
        naAllowed: z.boolean().default(false),
        evidence: z.array(z.string()).default([]),
        /** How often the standard counts; null where all count alike. */
        weight: number,
      }),
    )
    .max(99)
    .default([]),
  bands: z
    .array(
      z.object({
        rating: ratingSchema,
        from: number,
        to: number,
        risk: riskSchema,
        /** Label of the vendor master; empty where it knows none. */
        capacityLabel: word,
      }),
    )
    .default([]),
  clocks: z.object({
    improvementMonths: number,
    extensionMonths: number,
    validityMonths: number,
    expiryWarningMonths: z.array(z.number()).default([]),
    emergencyMonths: number,
  }),
  rhythms: z.array(rhythmSchema).default([]),
});
export type DraftFacts = z.infer<typeof draftFactsSchema>;

export const instrumentDraftSchema = z.object({
  format: z.literal(1),
  /** What the officer calls it. */
  name: z.string().max(200),
  /** The version that it was copied from; null for one that was begun from empty. */
  from: z.object({ instrument: z.string(), version: z.string() }).nullable(),
  /** Who publishes the wording, and the document that it is taken from. */
  publisher: z.string().max(200).default(''),
  document: z
    .object({
      title: z.string().default(''),
      date: z.string().default(''),
      reference: z.string().default(''),
    })
    .prefault({}),
  facts: draftFactsSchema,
  /** By language code. */
  words: z.record(z.string(), draftWordsSchema).default({}),
  /** What each rule rests on. */
  notes: z.array(ruleNoteSchema).default([]),
});
export type InstrumentDraft = z.infer<typeof instrumentDraftSchema>;

/** What was kept of a draft, perhaps by an older program; null when it is none that can be read. */
export function readDraft(kept: unknown): InstrumentDraft | null {
  const parsed = instrumentDraftSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}

export const noWords: DraftWords = draftWordsSchema.parse({});
export const noStandardWords: DraftStandardWords = draftStandardWordsSchema.parse({});

/** The key under which a draft is kept in the workspace of this device. */
export const draftKeys = 'instrument-draft/';
export const draftKey = (id: string): string => `${draftKeys}${id}`;

/** The lines of a text that hold something, without the signs of a list that stand before them. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^[\s\u200e\u200f]*(?:[•·▪◦‣●○■□–—*-](?:[\s\u00a0]+|$))?/u, '').trimEnd())
    .filter((line) => line !== '');
}
