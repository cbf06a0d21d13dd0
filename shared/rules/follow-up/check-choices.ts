import type { z } from 'zod';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import { localizeCheck } from '../../content/practice-checks/localize-check.ts';
import type { checkChoiceSchema } from './follow-up-view.ts';

/** The practice checks that can be answered, in the library's order, with the words of a language. */
export function checkChoices(checks: CheckLibrary, language: string): z.infer<typeof checkChoiceSchema>[] {
  return checks.definition.checks.flatMap(({ id }) => {
    const localized = localizeCheck(checks, id, language);
    if (!localized) return [];
    const { check, language: _, ...words } = localized;
    const standards = [...new Set(Object.values(check.standards).flat())];
    return [{ id, kind: check.kind, standards, goodFrom: check.goodFrom, ...words }];
  });
}
