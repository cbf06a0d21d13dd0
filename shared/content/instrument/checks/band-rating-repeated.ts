import { repeated } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const bandRatingRepeated: InstrumentCheck = {
  name: 'band-rating-repeated',
  description: 'Each rating has one band, so that its risk and label are never in doubt.',
  find: ({ definition }) =>
    repeated(definition.bands.map((band) => band.rating)).map((rating) => ({
      place: `${definitionFile} → bands`,
      what: `More than one band gives the rating "${rating}".`,
      fix: 'Join them, or correct the rating of one.',
    })),
};
