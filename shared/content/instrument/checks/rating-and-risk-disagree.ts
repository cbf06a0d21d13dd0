import type { Rating, Risk } from '../instrument.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

/** DOMAIN Decision 4: high capacity is low risk, one result read in two ways. */
const riskOfCapacity: Partial<Record<Rating, Risk>> = { full: 'low', medium: 'moderate', low: 'high' };

export const ratingAndRiskDisagree: InstrumentCheck = {
  name: 'rating-and-risk-disagree',
  description:
    'Full, medium and low capacity are low, moderate and high risk; a sum of points names the risk itself.',
  find: ({ definition }) =>
    definition.bands.flatMap((band, index) => {
      const expected = definition.scale.kind === 'met' ? riskOfCapacity[band.rating] : band.rating;
      if (expected === band.risk) return [];
      return [
        {
          place: `${definitionFile} → bands[${index}]`,
          what:
            expected === undefined
              ? `"${band.rating}" is no capacity, so it can't be the rating of standards met.`
              : `The rating "${band.rating}" stands beside ${band.risk} risk.`,
          fix: expected === undefined ? 'Use full, medium or low.' : `Its risk is "${expected}".`,
        },
      ];
    }),
};
