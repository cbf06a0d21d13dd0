import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';
import { possibleResults } from './possible-results.ts';

export const bandOutOfRange: InstrumentCheck = {
  name: 'band-out-of-range',
  description: 'The limits of a band can be reached; others hint at a wrong number of standards or points.',
  find: ({ definition }) => {
    const { lowest, highest, unit } = possibleResults(definition);
    return definition.bands.flatMap((band, index) =>
      Math.min(band.from, band.to) >= lowest && Math.max(band.from, band.to) <= highest
        ? []
        : [
            {
              place: `${definitionFile} → bands[${index}]`,
              what: `The band "${band.rating}" (${band.from} to ${band.to}) leaves what is possible: ${lowest} to ${highest} ${unit}.`,
              fix: 'Correct the limits.',
            },
          ],
    );
  },
};
