import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainRating } from '../../../../shared/content/instrument/explain-rating.ts';
import type { Instrument, NaPolicy } from '../../../../shared/content/instrument/instrument.ts';
import { scoreAnswers } from '../../../../shared/content/instrument/score.ts';
import { scoreSchema } from '../../../../shared/content/instrument/score-types.ts';
import { harmonized, legacy } from './shipped.ts';

const policies = fc.constantFrom<NaPolicy>('counts-as-met', 'excluded');
const byRisk = ['high', 'moderate', 'low'];

function complete(instrument: Instrument) {
  return fc.record(
    Object.fromEntries(
      instrument.definition.standards.map(({ id, naAllowed }) => [
        id,
        instrument.definition.scale.kind === 'sum'
          ? fc.constantFrom('absent', 'progressing', 'adequate')
          : fc.constantFrom('yes', 'no', ...(naAllowed ? ['not-applicable'] : [])),
      ]),
    ),
  );
}

const rank = (risk: string | null) => byRisk.indexOf(risk ?? 'none');

describe('scoreAnswers', () => {
  it('rates every complete set of answers', () => {
    for (const instrument of [harmonized, legacy]) {
      fc.assert(
        fc.property(complete(instrument), policies, (answers, naPolicy) => {
          const score = scoreSchema.parse(scoreAnswers(instrument, answers, { naPolicy }));
          expect(score.rating).not.toBeNull();
          expect(score.unanswered).toBe(0);
          expect(score.met + score.notMet + score.notApplicable).toBe(instrument.definition.standards.length);
        }),
      );
    }
  });

  it('never lowers the rating when a no becomes a yes', () => {
    fc.assert(
      fc.property(complete(harmonized), policies, (answers, naPolicy) => {
        const before = rank(scoreAnswers(harmonized, answers, { naPolicy }).risk);
        for (const [id, answer] of Object.entries(answers)) {
          if (answer !== 'no') continue;
          const after = scoreAnswers(harmonized, { ...answers, [id]: 'yes' }, { naPolicy });
          expect(rank(after.risk)).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it('never raises the risk when a standard of the legacy scheme gets better', () => {
    fc.assert(
      fc.property(complete(legacy), (answers) => {
        const before = rank(scoreAnswers(legacy, answers).risk);
        for (const id of Object.keys(answers)) {
          expect(rank(scoreAnswers(legacy, { ...answers, [id]: 'adequate' }).risk)).toBeGreaterThanOrEqual(
            before,
          );
        }
      }),
    );
  });

  it('gives no rating, label or risk while one standard is open', () => {
    for (const instrument of [harmonized, legacy]) {
      const ids = instrument.definition.standards.map((standard) => standard.id);
      fc.assert(
        fc.property(complete(instrument), policies, fc.constantFrom(...ids), (answers, naPolicy, open) => {
          const score = scoreAnswers(instrument, { ...answers, [open]: null }, { naPolicy });
          expect(score).toMatchObject({ rating: null, capacityLabel: null, risk: null, unanswered: 1 });
        }),
      );
    }
  });

  it('gives both policies the same rating when everything applies', () => {
    const onlyYesNo = complete(harmonized).filter(
      (answers) => !Object.values(answers).includes('not-applicable'),
    );
    fc.assert(
      fc.property(onlyYesNo, (answers) => {
        const counted = scoreAnswers(harmonized, answers, { naPolicy: 'counts-as-met' });
        expect(scoreAnswers(harmonized, answers, { naPolicy: 'excluded' })).toEqual(counted);
      }),
    );
  });

  it('reads only the standards of the instrument, not what an object inherits', () => {
    const inherited = Object.create({ CS1: 'yes' }) as Record<string, string>;
    expect(scoreAnswers(harmonized, { ...inherited, CS99: 'yes' }).unanswered).toBe(8);
    expect(scoreAnswers(harmonized, inherited).unanswered).toBe(8);
  });

  it('throws on an answer that nobody checked', () => {
    expect(() => scoreAnswers(harmonized, { CS1: 'maybe' })).toThrow(/checked before scoring/);
    expect(() => scoreAnswers(legacy, { CS1: 'yes' })).toThrow(/checked before scoring/);
  });

  it('gives no rating when the policy leaves nothing to rate', () => {
    const definition = {
      ...harmonized.definition,
      standards: harmonized.definition.standards.filter((standard) => standard.naAllowed),
    };
    const instrument = { ...harmonized, definition };
    const score = scoreAnswers(
      instrument,
      { CS2: 'not-applicable', CS8: 'not-applicable' },
      { naPolicy: 'excluded' },
    );
    expect(score).toMatchObject({ rating: null, risk: null, unanswered: 0, notApplicable: 2 });
    expect(explainRating(instrument, score, 'excluded')).toMatchObject({
      state: 'nothing-applicable',
      numerator: 0,
      denominator: 0,
    });
  });
});
