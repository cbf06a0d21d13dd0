import { z } from 'zod';

/** Where on the screen a problem is mended. */
export const draftParts = ['source', 'words', 'standards', 'ratings', 'rules'] as const;

/** One thing that a draft lacks or has wrong: by place, so that a screen says it in its own words. */
export const draftProblemSchema = z.object({
  /** Name of the check that found it, as `shared/content/instrument/checks` has it, or one of the draft's own. */
  check: z.string(),
  /** `stops`: not released so. `open`: released, and told of. */
  weight: z.enum(['stops', 'open']),
  part: z.enum(draftParts),
  language: z.string().nullable(),
  standard: z.string().nullable(),
  /** What of it, such as "requirement" or "answers". */
  field: z.string().nullable(),
  /** Which one of several, such as an answer, a rating or a rule. */
  entry: z.string().nullable(),
  /** As the checks of packs say it, in English, with file and place; empty for the draft's own. */
  said: z.string(),
});
export type DraftProblem = z.infer<typeof draftProblemSchema>;

/** A problem of which only what is given is known. */
export function problem(
  check: string,
  part: DraftProblem['part'],
  rest: Partial<Omit<DraftProblem, 'check' | 'part'>> = {},
): DraftProblem {
  return {
    check,
    weight: 'stops',
    part,
    language: null,
    standard: null,
    field: null,
    entry: null,
    said: '',
    ...rest,
  };
}
