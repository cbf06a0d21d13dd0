import type { InstrumentCheck } from './instrument-check.ts';
import { standardPlace } from './instrument-check.ts';

export const otherEvidenceMissing: InstrumentCheck = {
  name: 'other-evidence-missing',
  description:
    'Every standard offers one "other" that demands a description: partners prove things in their own ways.',
  find: ({ definition }) => {
    const described = new Set(
      definition.evidence.filter((entry) => entry.needsDescription).map((entry) => entry.id),
    );
    return definition.standards.flatMap((standard, index) =>
      standard.evidence.some((id) => described.has(id))
        ? []
        : [
            {
              place: `${standardPlace(index, standard.id)}.evidence`,
              what: `${standard.id} offers no evidence that is described in words.`,
              fix: 'Add "other", which has needsDescription true in the vocabulary.',
            },
          ],
    );
  },
};
