import type { ClauseCheck } from './clause-check.ts';
import { clauseFile } from './clause-check.ts';

export const setClauseUnknown: ClauseCheck = {
  name: 'set-clause-unknown',
  description: 'A set holds only clauses that the library has.',
  find: ({ definition }) => {
    const known = new Set(definition.clauses.map((clause) => clause.id));
    return definition.sets.flatMap((set, index) =>
      set.clauses
        .filter((id) => !known.has(id))
        .map((id) => ({
          place: `${clauseFile} → sets[${index}] (${set.id}).clauses`,
          what: `The set "${set.id}" names the clause "${id}", which the library does not have.`,
          fix: 'Correct the id, or add the clause.',
        })),
    );
  },
};
