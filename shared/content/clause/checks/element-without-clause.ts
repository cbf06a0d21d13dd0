import { elementIds } from '../clause.ts';
import type { ClauseCheck } from './clause-check.ts';
import { clauseFile } from './clause-check.ts';

export const elementWithoutClause: ClauseCheck = {
  name: 'element-without-clause',
  description: 'Model text has a clause for every element that an agreement is checked for.',
  find: ({ definition }) => {
    // An organisation's own clauses may be few: the model text stands for the rest.
    if (!definition.modelText) return [];
    const held = new Set<string>(definition.clauses.map((clause) => clause.element));
    return elementIds
      .filter((element) => !held.has(element))
      .map((element) => ({
        place: `${clauseFile} → clauses`,
        what: `No clause is written for the element "${element}".`,
        fix: 'Add a clause for it.',
      }));
  },
};
