import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const rhythmRatingMissing: InstrumentCheck = {
  name: 'rhythm-rating-missing',
  description: 'A rhythm by rating knows every rating that a band can give.',
  find: ({ definition }) =>
    definition.rhythms.flatMap((rhythm, index) => {
      if (rhythm.kind !== 'by-rating') return [];
      return [...new Set(definition.bands.map((band) => band.rating))]
        .filter((rating) => rhythm.everyMonths[rating] === undefined)
        .map((rating) => ({
          place: `${definitionFile} → rhythms[${index}].everyMonths`,
          what: `The rhythm "${rhythm.id}" has no months for the rating "${rating}".`,
          fix: `Add everyMonths.${rating}.`,
        }));
    }),
};
