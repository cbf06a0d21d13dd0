import { z } from 'zod';
import type { Versions } from '../../content/files/versions.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { standardsEver } from '../../content/instrument/instruments.ts';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import { localizeCheck } from '../../content/practice-checks/localize-check.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { type PracticeFact, practiceFactsOf, practiceOf } from './practice.ts';

export const practiceOfStandardSchema = z.object({
  instrument: z.string(),
  standard: z.string(),
  practice: z.enum(['holds', 'fails', 'unchecked']),
  /** The newest result of each check that shows this standard. */
  found: z.array(
    z.object({
      check: z.string(),
      title: z.string(),
      on: plainDateSchema,
      percent: z.number().nullable(),
      value: z.boolean().nullable(),
      /** From how many per cent on it is good; null for what is observed. */
      goodFrom: z.number().nullable(),
      isGood: z.boolean(),
    }),
  ),
});
export type PracticeOfStandard = z.infer<typeof practiceOfStandardSchema>;

/** Of each standard that a practice check can show, what was found at a partner last, in the words of a language. */
export function practiceOfStandards(
  file: PartnerFile,
  { instruments, checks }: { readonly instruments: Instruments; readonly checks: Versions<CheckLibrary> },
  language: string,
): PracticeOfStandard[] {
  const facts = practiceFactsOf(file);
  return instruments.newest.flatMap(({ definition: { id: instrument } }) =>
    standardsEver(instruments, instrument).flatMap((standard): PracticeOfStandard[] => {
      const shows = (fact: PracticeFact) => practiceOf([fact], instrument, standard, checks) !== 'unchecked';
      const canBeShown = checks.newest.definition.checks.some(({ standards }) =>
        standards[instrument]?.includes(standard),
      );
      const own = facts.filter(shows);
      if (!canBeShown && own.length === 0) return [];
      const found = own.map((fact) => {
        const words = localizeCheck(checks.at(fact.library) ?? checks.newest, fact.check, language);
        const { check, on, percent, value } = fact;
        const isGood = practiceOf([fact], instrument, standard, checks) === 'holds';
        const goodFrom = words?.check.goodFrom ?? null;
        return { check, title: words?.title ?? check, on, percent, value, goodFrom, isGood };
      });
      return [{ instrument, standard, practice: practiceOf(facts, instrument, standard, checks), found }];
    }),
  );
}
