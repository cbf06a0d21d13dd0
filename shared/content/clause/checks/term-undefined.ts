import { englishOf } from '../../files/content-files.ts';
import type { ClauseCheck, ClauseUnit } from './clause-check.ts';
import { setsWithout, unitsOf } from './clause-check.ts';
import { findTerms, usedTerms } from './defined-terms.ts';

export const termUndefined: ClauseCheck = {
  name: 'term-undefined',
  description:
    'In model text, a word with a capital inside an English sentence is a term that the same annex defines.',
  find: ({ definition, texts }) => {
    const english = englishOf({ texts });
    // Capitals are the convention of the model text; an organisation's own clauses may have another.
    if (!english || !definition.modelText) return [];
    const units = unitsOf(english);
    const terms = findTerms(units);
    const away = (unit: ClauseUnit, term: string) =>
      (terms.get(term) ?? []).every((home) => setsWithout(definition, unit.clause, home).length > 0);
    return units.flatMap((unit) => {
      const { known, unknown } = usedTerms(unit, [...terms.keys()]);
      const undefinedTerms = [...unknown, ...known.filter((term) => away(unit, term))];
      return undefinedTerms.map((term) => ({
        place: unit.place,
        what: `The text uses "${term}" as a defined term, which is not defined wherever this clause stands.`,
        fix: 'Define it in the clause of definitions, or write it without a capital.',
      }));
    });
  },
};
