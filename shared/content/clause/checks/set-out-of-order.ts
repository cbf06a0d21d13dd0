import type { ClauseCheck } from './clause-check.ts';
import { clauseFile } from './clause-check.ts';

export const setOutOfOrder: ClauseCheck = {
  name: 'set-out-of-order',
  description:
    'Clauses stand in a set in the order of the library, so that annexes of different sets compare.',
  find: ({ definition }) => {
    const order = new Map(definition.clauses.map((clause, index) => [clause.id, index]));
    return definition.sets.flatMap((set, index) => {
      const places = set.clauses.map((id) => order.get(id) ?? -1).filter((place) => place >= 0);
      const at = places.find((place, number) => number > 0 && place < (places[number - 1] ?? -1));
      const misplaced = at === undefined ? undefined : definition.clauses[at]?.id;
      if (misplaced === undefined) return [];
      return [
        {
          place: `${clauseFile} → sets[${index}] (${set.id}).clauses`,
          what: `In the set "${set.id}" the clause "${misplaced}" stands after a clause that it comes before in the library.`,
          fix: 'Put the clauses of the set in the order of the library.',
        },
      ];
    });
  },
};
