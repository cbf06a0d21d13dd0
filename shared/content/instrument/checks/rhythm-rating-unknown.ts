import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const rhythmRatingUnknown: InstrumentCheck = {
  name: 'rhythm-rating-unknown',
  description: 'A rhythm by rating names only ratings that a band can give, assumed ones included.',
  find: ({ definition }) => {
    const known = new Set<string>(definition.bands.map((band) => band.rating));
    return definition.rhythms.flatMap((rhythm, index) => {
      if (rhythm.kind !== 'by-rating') return [];
      const named = [
        ...Object.keys(rhythm.everyMonths).map((rating) => ({ field: 'everyMonths', rating })),
        ...Object.entries(rhythm.assumed).map(([basis, rating]) => ({ field: `assumed.${basis}`, rating })),
      ];
      return named
        .filter(({ rating }) => !known.has(rating))
        .map(({ field, rating }) => ({
          place: `${definitionFile} → rhythms[${index}].${field}`,
          what: `No band has the rating "${rating}".`,
          fix: `Use one of ${[...known].join(', ')}.`,
        }));
    });
  },
};
