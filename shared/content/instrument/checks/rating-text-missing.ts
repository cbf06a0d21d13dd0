import { englishOf } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';

export const ratingTextMissing: InstrumentCheck = {
  name: 'rating-text-missing',
  description: 'Every rating that a band can give has an English label and meaning.',
  find: (content) => {
    const english = englishOf(content);
    if (!english) return [];
    const ratings = english.text.ratings ?? {};
    return [...new Set(content.definition.bands.map((band) => band.rating))]
      .filter((rating) => !Object.hasOwn(ratings, rating))
      .map((rating) => ({
        place: `${english.file} → ratings.${rating}`,
        what: `The rating "${rating}" has no English label and meaning.`,
        fix: `Add ratings.${rating}.`,
      }));
  },
};
