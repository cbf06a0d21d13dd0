import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const confirmationHalf: InstrumentCheck = {
  name: 'confirmation-half',
  description:
    'A rule that somebody confirmed says who and when, and one that nobody confirmed says neither.',
  find: ({ definition }) =>
    (definition.provenance?.rules ?? []).flatMap(({ rule, confirmedBy, confirmedOn }, index) =>
      (confirmedBy === null) === (confirmedOn === null)
        ? []
        : [
            {
              place: `${definitionFile} → provenance.rules[${index}] (${rule})`,
              what:
                confirmedBy === null
                  ? 'The rule was confirmed on a day, by nobody.'
                  : 'The rule was confirmed by somebody, on no day.',
              fix: 'Give both confirmedBy and confirmedOn, or set both to null.',
            },
          ],
    ),
};
