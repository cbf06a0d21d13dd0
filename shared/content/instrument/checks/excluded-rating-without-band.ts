import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const excludedRatingWithoutBand: InstrumentCheck = {
  name: 'excluded-rating-without-band',
  description: 'The ratings under "excluded" are those of the bands: risk and label are taken from there.',
  find: ({ definition: { scale, bands } }) => {
    if (scale.kind === 'sum') return [];
    return scale.excludedFrom.flatMap((entry, index) =>
      bands.some((band) => band.rating === entry.rating)
        ? []
        : [
            {
              place: `${definitionFile} → scale.excludedFrom[${index}]`,
              what: `No band has the rating "${entry.rating}".`,
              fix: `Use one of ${bands.map((band) => band.rating).join(', ')}.`,
            },
          ],
    );
  },
};
