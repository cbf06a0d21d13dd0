import { repeated } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile, standardPlace } from './instrument-check.ts';

export const evidenceRepeated: InstrumentCheck = {
  name: 'evidence-repeated',
  description: 'A kind of evidence stands once in the menu and once at a standard.',
  find: ({ definition }) => [
    ...repeated(definition.evidence.map((entry) => entry.id)).map((id) => ({
      place: `${definitionFile} → evidence`,
      what: `The evidence "${id}" is listed more than once.`,
      fix: 'Remove the repetition.',
    })),
    ...definition.standards.flatMap((standard, index) =>
      repeated(standard.evidence).map((id) => ({
        place: `${standardPlace(index, standard.id)}.evidence`,
        what: `${standard.id} offers "${id}" more than once.`,
        fix: 'Remove the repetition.',
      })),
    ),
  ],
};
