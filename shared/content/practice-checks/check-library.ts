import { z } from 'zod';

/**
 * Practice checks as data: questions that show whether what stands on paper is lived.
 * `assessments/checks/<version>/checks.json` holds the facts, `text.<lang>.json` the words; all of it is model text (Decision 12).
 */

const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const practiceCheckSchema = z.object({
  id: kebab,
  /** Standards whose practice it shows, by instrument id. */
  standards: z.record(z.string(), z.array(z.string()).min(1)),
  /** A share of counted people or places, or a plain observation. */
  kind: z.enum(['share', 'yes-no']),
  /** Per cent from which a share counts as good; null for observations. */
  goodFrom: z.number().min(0).max(100).nullable(),
  sources: z.array(z.string().min(1)).min(1),
});
export type PracticeCheck = z.infer<typeof practiceCheckSchema>;

export const checkLibrarySchema = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  modelText: z.boolean(),
  checks: z.array(practiceCheckSchema).min(1),
});
export type CheckLibraryDefinition = z.infer<typeof checkLibrarySchema>;

export const checkTextSchema = z.object({
  /** A few words, for lists and plots. */
  title: z.string().min(1),
  question: z.string().min(1),
  /** How to ask or look, without exposing anyone. */
  how: z.string().min(1),
  /** What is counted and among how many; absent for observations. */
  numerator: z.string().min(1).optional(),
  denominator: z.string().min(1).optional(),
});

export const checkLibraryTextSchema = z.object({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  checks: z.record(z.string(), checkTextSchema),
});
export type CheckLibraryText = z.infer<typeof checkLibraryTextSchema>;

export interface CheckLibrary {
  readonly definition: CheckLibraryDefinition;
  readonly texts: Readonly<Record<string, CheckLibraryText>>;
}
