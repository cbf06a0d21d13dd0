import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const evidenceUnused: InstrumentCheck = {
  name: 'evidence-unused',
  description: 'Every kind of evidence in the menu is offered by at least one standard.',
  find: ({ definition }) => {
    const offered = new Set(definition.standards.flatMap((standard) => standard.evidence));
    return definition.evidence.flatMap(({ id }, index) =>
      offered.has(id)
        ? []
        : [
            {
              place: `${definitionFile} → evidence[${index}]`,
              what: `No standard offers the evidence "${id}".`,
              fix: 'Name it at a standard, or remove it.',
            },
          ],
    );
  },
};
