import { repeated } from '../../files/content-files.ts';
import type { ClauseCheck } from './clause-check.ts';
import { clauseFile } from './clause-check.ts';

export const setRepeated: ClauseCheck = {
  name: 'set-repeated',
  description: 'Each set is described once and holds a clause once.',
  find: ({ definition: { sets } }) => [
    ...repeated(sets.map((set) => set.id)).map((id) => ({
      place: `${clauseFile} → sets`,
      what: `The set "${id}" is listed more than once.`,
      fix: 'Merge the two lists.',
    })),
    ...sets.flatMap((set, index) =>
      repeated(set.clauses).map((id) => ({
        place: `${clauseFile} → sets[${index}] (${set.id}).clauses`,
        what: `The set "${set.id}" holds the clause "${id}" more than once.`,
        fix: 'Remove the repetition.',
      })),
    ),
  ],
};
