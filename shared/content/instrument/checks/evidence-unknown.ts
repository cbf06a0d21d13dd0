import type { InstrumentCheck } from './instrument-check.ts';
import { standardPlace } from './instrument-check.ts';

export const evidenceUnknown: InstrumentCheck = {
  name: 'evidence-unknown',
  description: 'A standard offers only evidence that the vocabulary has.',
  find: ({ definition }) => {
    const known = new Set(definition.evidence.map((entry) => entry.id));
    return definition.standards.flatMap((standard, index) =>
      standard.evidence
        .filter((id) => !known.has(id))
        .map((id) => ({
          place: `${standardPlace(index, standard.id)}.evidence`,
          what: `${standard.id} offers the evidence "${id}", which the vocabulary does not have.`,
          fix: 'Correct the id, or add it to the vocabulary of evidence with its words.',
        })),
    );
  },
};
