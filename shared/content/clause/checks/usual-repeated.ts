import type { ClauseCheck } from './clause-check.ts';
import { clausePlace } from './clause-check.ts';

export const usualRepeated: ClauseCheck = {
  name: 'usual-repeated',
  description: 'One variant at most is the usual one; with two, chance would choose.',
  find: ({ definition }) =>
    definition.clauses.flatMap((clause, index) => {
      const usual = clause.variants.filter((variant) => variant.usual).map((variant) => variant.id);
      if (usual.length < 2) return [];
      return [
        {
          place: `${clausePlace(index, clause.id)}.variants`,
          what: `More than one variant is marked as usual: ${usual.join(', ')}.`,
          fix: 'Mark one of them, or none so that a person has to choose.',
        },
      ];
    }),
};
