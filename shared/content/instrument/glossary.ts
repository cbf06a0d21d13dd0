import { z } from 'zod';

/**
 * Approved terms: one word for one thing in every language, so that nobody writes "intellectual
 * property" for an implementing partner again. Content lies in `assessments/glossary/terms.json`.
 */
export const glossaryLanguages = ['ar', 'fr', 'es', 'zh', 'ru'] as const;

const translationSchema = z.object({
  text: z.string().min(1),
  abbreviation: z.string().min(1).optional(),
  /** Where the term was seen, or that it still awaits a reviewer. */
  source: z.string().min(1),
});

export const termSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  en: z.string().min(1),
  abbreviation: z.string().min(1).optional(),
  /** What the product means by it, in our words. */
  meaning: z.string().min(1),
  source: z.string().min(1),
  translations: z.partialRecord(z.enum(glossaryLanguages), translationSchema),
  /** Renderings that were seen and are wrong, by language. */
  avoid: z.partialRecord(z.enum(glossaryLanguages), z.array(z.string().min(1))).optional(),
});
export type Term = z.infer<typeof termSchema>;

/** Reads the shipped list; a fault in it is a bug, so it throws. */
export function loadTerms(raw: unknown): readonly Term[] {
  return z.array(termSchema).parse(raw);
}
