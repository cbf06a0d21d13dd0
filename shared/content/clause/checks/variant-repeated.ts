import { repeated } from '../../files/content-files.ts';
import type { ClauseCheck } from './clause-check.ts';
import { clausePlace } from './clause-check.ts';

export const variantRepeated: ClauseCheck = {
  name: 'variant-repeated',
  description: 'Each variant of a clause has an id of its own, since a person chooses by it.',
  find: ({ definition }) =>
    definition.clauses.flatMap((clause, index) =>
      repeated(clause.variants.map((variant) => variant.id)).map((id) => ({
        place: `${clausePlace(index, clause.id)}.variants`,
        what: `The variant "${id}" is listed more than once.`,
        fix: 'Remove the repetition or give it an id of its own.',
      })),
    ),
};
