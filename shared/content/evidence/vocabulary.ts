import { z } from 'zod';

/**
 * Kinds of evidence as data, shared by all instruments: `assessments/evidence/vocabulary.json` holds the ids,
 * `text.<lang>.json` the words. A standard offers ids; the words belong to the instrument's version once it is
 * released, so that an id is never given another meaning: what needs other words gets another id, or the instrument
 * says it in its own text.
 */
export const evidenceKindSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Whether somebody has to say in words what it is. */
  needsDescription: z.boolean(),
});
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

export const evidenceVocabularySchema = z.object({ evidence: z.array(evidenceKindSchema).min(1) });
export type EvidenceVocabularyDefinition = z.infer<typeof evidenceVocabularySchema>;

export const evidenceTextSchema = z.object({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  evidence: z.record(z.string(), z.string()),
});
export type EvidenceText = z.infer<typeof evidenceTextSchema>;

export interface EvidenceVocabulary {
  readonly kinds: ReadonlyMap<string, EvidenceKind>;
  /** By language code; `en` is always there and complete. */
  readonly texts: Readonly<Record<string, EvidenceText>>;
}
