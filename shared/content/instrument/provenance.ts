import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';

/**
 * Where the words and the numbers of an instrument come from: the document that it was taken from, and each rule that
 * rests on an open question of the domain (gates G1 to G8) with who confirmed it.
 */

export const gates = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'] as const;
export const gateSchema = z.enum(gates);
/** The question that a rule answers; `docs/limits.md` says what each asks. */
export type Gate = z.infer<typeof gateSchema>;

export const certainties = ['official', 'public', 'assumed'] as const;
export const certaintySchema = z.enum(certainties);
/** `official`: read in the official document; `public`: in other public material; `assumed`: nobody found a source. */
export type Certainty = z.infer<typeof certaintySchema>;

const line = z.string().trim().min(1).max(500);

/** A document that something was taken from. */
export const sourceDocumentSchema = z.object({
  title: line,
  date: plainDateSchema,
  /** Number, address or place in a file plan by which it is found again. */
  reference: line.optional(),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

const confirmerSchema = z.object({
  name: z.string().trim().min(1).max(200),
  function: z.string().trim().min(1).max(200),
});

/** One rule of the instrument with what it rests on. */
export const ruleOriginSchema = z.object({
  gate: gateSchema,
  /** Short id, such as "na-policy", "improvement-months", "bands"; `rule-values.ts` knows those that are numbers. */
  rule: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** As people read it, such as "6" or "counts-as-met". */
  value: line,
  /** Where the value was read, or that nobody found a source. */
  source: line,
  certainty: certaintySchema,
  /** Who of the office confirmed it; null while nobody did. */
  confirmedBy: confirmerSchema.nullable(),
  confirmedOn: plainDateSchema.nullable(),
  /** When somebody looks at it again. */
  nextReview: plainDateSchema.nullable(),
});
export type RuleOrigin = z.infer<typeof ruleOriginSchema>;

export const provenanceSchema = z.object({
  publisher: z.string().trim().min(1).max(200),
  document: sourceDocumentSchema,
  rules: z.array(ruleOriginSchema).max(200),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** On how many rules an instrument rests, and how many of them somebody confirmed. */
export function countRules({ rules }: Provenance): { readonly rules: number; readonly confirmed: number } {
  return { rules: rules.length, confirmed: rules.filter(({ confirmedBy }) => confirmedBy !== null).length };
}
