import { repeated } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const standardRepeated: InstrumentCheck = {
  name: 'standard-repeated',
  description: 'Each standard is asked once; a second one would count twice.',
  find: ({ definition }) =>
    repeated(definition.standards.map((standard) => standard.id)).map((id) => ({
      place: `${definitionFile} → standards`,
      what: `${id} is listed more than once.`,
      fix: 'Remove the repetition or give it an id of its own.',
    })),
};
