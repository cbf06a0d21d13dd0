import { repeated } from '../../files/content-files.ts';
import type { ClauseCheck } from './clause-check.ts';
import { clauseFile } from './clause-check.ts';

export const clauseRepeated: ClauseCheck = {
  name: 'clause-repeated',
  description: 'Each clause has an id of its own, or a reference would mean two of them.',
  find: ({ definition }) =>
    repeated(definition.clauses.map((clause) => clause.id)).map((id) => ({
      place: `${clauseFile} → clauses`,
      what: `The clause "${id}" is listed more than once.`,
      fix: 'Remove the repetition or give it an id of its own.',
    })),
};
