import { repeated } from '../../files/content-files.ts';
import type { ClauseCheck } from './clause-check.ts';
import { clauseFile } from './clause-check.ts';

export const placeholderRepeated: ClauseCheck = {
  name: 'placeholder-repeated',
  description: 'Each placeholder is described once, since it has one value in an annex.',
  find: ({ definition }) =>
    repeated(definition.placeholders.map((placeholder) => placeholder.id)).map((id) => ({
      place: `${clauseFile} → placeholders`,
      what: `The placeholder "${id}" is listed more than once.`,
      fix: 'Remove the repetition or give it an id of its own.',
    })),
};
