import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const bandReversed: InstrumentCheck = {
  name: 'band-reversed',
  description: 'The lower limit of a band is not above its upper limit.',
  find: ({ definition }) =>
    definition.bands.flatMap((band, index) =>
      band.from <= band.to
        ? []
        : [
            {
              place: `${definitionFile} → bands[${index}]`,
              what: `The band "${band.rating}" runs from ${band.from} to ${band.to}, which holds nothing.`,
              fix: 'Exchange the limits.',
            },
          ],
    ),
};
