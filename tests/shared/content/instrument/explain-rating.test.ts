import { describe, expect, it } from 'vitest';
import { explainRating } from '../../../../shared/content/instrument/explain-rating.ts';
import { scoreAnswers } from '../../../../shared/content/instrument/score.ts';
import { harmonized, legacy } from './shipped.ts';

const answers = {
  CS1: 'yes',
  CS2: 'not-applicable',
  CS3: 'no',
  CS4: 'yes',
  CS5: 'yes',
  CS6: 'yes',
  CS7: 'no',
  CS8: 'not-applicable',
};

describe('explainRating', () => {
  it('names the standards that count as met, the limits, and the one that applies', () => {
    const explanation = explainRating(harmonized, scoreAnswers(harmonized, answers));
    expect(explanation).toMatchObject({
      rule: 'standards-met',
      naPolicy: 'counts-as-met',
      state: 'rated',
      numerator: 6,
      denominator: 8,
      counts: { met: 4, notMet: 2, notApplicable: 2, unanswered: 0 },
    });
    expect(explanation.limits).toEqual([
      {
        rating: 'full',
        risk: 'low',
        capacityLabel: 'Full Capacity (Low Risk)',
        from: 8,
        to: 8,
        unit: 'standards',
        applies: false,
      },
      {
        rating: 'medium',
        risk: 'moderate',
        capacityLabel: 'Medium Capacity (Moderate Risk)',
        from: 6,
        to: 7,
        unit: 'standards',
        applies: true,
      },
      {
        rating: 'low',
        risk: 'high',
        capacityLabel: 'Low Capacity (High Risk)',
        from: 0,
        to: 5,
        unit: 'standards',
        applies: false,
      },
    ]);
  });

  it('gives the share of applicable standards under the other policy', () => {
    const score = scoreAnswers(harmonized, answers, { naPolicy: 'excluded' });
    const explanation = explainRating(harmonized, score, 'excluded');
    expect(explanation).toMatchObject({
      rule: 'share-of-applicable',
      naPolicy: 'excluded',
      numerator: 4,
      denominator: 6,
    });
    expect(
      explanation.limits.map(({ rating, from, unit, applies }) => ({ rating, from, unit, applies })),
    ).toEqual([
      { rating: 'full', from: 100, unit: 'percent', applies: false },
      { rating: 'medium', from: 75, unit: 'percent', applies: false },
      { rating: 'low', from: 0, unit: 'percent', applies: true },
    ]);
  });

  it('says that standards are open instead of applying a limit', () => {
    const explanation = explainRating(harmonized, scoreAnswers(harmonized, { CS1: 'yes' }));
    expect(explanation).toMatchObject({ state: 'unanswered', rating: null, counts: { unanswered: 7 } });
    expect(explanation.limits.some((limit) => limit.applies)).toBe(false);
  });

  it('shows points and their highest sum in the legacy scheme, lowest risk first', () => {
    const all = Object.fromEntries(legacy.definition.standards.map(({ id }) => [id, 'progressing']));
    const explanation = explainRating(legacy, scoreAnswers(legacy, all));
    expect(explanation).toMatchObject({
      rule: 'sum-of-points',
      naPolicy: null,
      numerator: 12,
      denominator: 18,
    });
    expect(explanation.limits.map(({ rating, from, to }) => [rating, from, to])).toEqual([
      ['low', 15, 18],
      ['moderate', 9, 14],
      ['high', 6, 8],
    ]);
  });

  it('shows the limits of a scheme of points by risk, in whichever order its file has them', () => {
    const { definition } = legacy;
    const turned = { ...legacy, definition: { ...definition, bands: definition.bands.toReversed() } };
    const all = Object.fromEntries(definition.standards.map(({ id }) => [id, 'progressing']));
    const risks = [legacy, turned].map((instrument) =>
      explainRating(instrument, scoreAnswers(instrument, all)).limits.map(({ risk }) => risk),
    );
    expect(risks).toEqual([
      ['low', 'moderate', 'high'],
      ['low', 'moderate', 'high'],
    ]);
  });
});
