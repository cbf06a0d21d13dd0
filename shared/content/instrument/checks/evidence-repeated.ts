import { repeated } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { standardPlace } from './instrument-check.ts';

export const evidenceRepeated: InstrumentCheck = {
  name: 'evidence-repeated',
  description: 'A standard offers a kind of evidence once.',
  find: ({ definition }) =>
    definition.standards.flatMap((standard, index) =>
      repeated(standard.evidence).map((id) => ({
        place: `${standardPlace(index, standard.id)}.evidence`,
        what: `${standard.id} offers "${id}" more than once.`,
        fix: 'Remove the repetition.',
      })),
    ),
};
