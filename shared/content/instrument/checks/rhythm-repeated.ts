import { repeated } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const rhythmRepeated: InstrumentCheck = {
  name: 'rhythm-repeated',
  description: 'Each rhythm of monitoring has an id of its own.',
  find: ({ definition }) =>
    repeated(definition.rhythms.map((rhythm) => rhythm.id)).map((id) => ({
      place: `${definitionFile} → rhythms`,
      what: `The rhythm "${id}" is listed more than once.`,
      fix: 'Give each an id of its own, or remove the repetition.',
    })),
};
