import type { InstrumentCheck } from './instrument-check.ts';
import { standardPlace } from './instrument-check.ts';

export const naUnderSum: InstrumentCheck = {
  name: 'na-under-sum',
  description: 'A sum of points has no place for "not applicable".',
  find: ({ definition }) =>
    definition.scale.kind === 'met'
      ? []
      : definition.standards.flatMap((standard, index) =>
          standard.naAllowed
            ? [
                {
                  place: `${standardPlace(index, standard.id)}.naAllowed`,
                  what: `${standard.id} allows "not applicable", which has no points.`,
                  fix: 'Set it to false.',
                },
              ]
            : [],
        ),
};
