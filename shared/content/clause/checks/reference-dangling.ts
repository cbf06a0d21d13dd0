import { englishOf } from '../../files/content-files.ts';
import type { ClauseCheck } from './clause-check.ts';
import { appliesWherever, setsWithout, unitsOf } from './clause-check.ts';

export const referenceDangling: ClauseCheck = {
  name: 'reference-dangling',
  description: 'Every annex that has a clause also has the clauses that it refers to.',
  find: ({ definition, texts }) => {
    const english = englishOf({ texts });
    if (!english) return [];
    const clauses = new Map(definition.clauses.map((clause) => [clause.id, clause]));
    return unitsOf(english).flatMap((unit) =>
      unit.parts.flatMap((part) => {
        const from = clauses.get(unit.clause);
        const to = part.kind === 'reference' ? clauses.get(part.clause) : undefined;
        if (!from || !to) return [];
        const lacking = setsWithout(definition, from.id, to.id);
        if (lacking.length > 0)
          return [
            {
              place: unit.place,
              what: `The text refers to "${to.id}", which is not in the set ${lacking.join(' and ')} where this clause is.`,
              fix: 'Add that clause to the set, or word the text without the reference.',
            },
          ];
        if (appliesWherever(to, from)) return [];
        return [
          {
            place: unit.place,
            what: `The text refers to "${to.id}", which applies to fewer agreements, partners or ratings than this clause.`,
            fix: 'Give both clauses the same limits, or word the text without the reference.',
          },
        ];
      }),
    );
  },
};
