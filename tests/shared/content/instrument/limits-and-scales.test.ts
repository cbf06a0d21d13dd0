import { describe, expect, it } from 'vitest';
import { glossaryContent } from '../../../../assessments/index.ts';
import { checkAnswer } from '../../../../shared/content/instrument/check-answer.ts';
import { loadTerms } from '../../../../shared/content/instrument/glossary.ts';
import {
  type Instrument,
  instrumentDefinitionSchema,
} from '../../../../shared/content/instrument/instrument.ts';
import { standardsEver } from '../../../../shared/content/instrument/instruments.ts';
import { scoreAnswers } from '../../../../shared/content/instrument/score.ts';
import { madeUpVersion, withContent } from '../../../support/versions.ts';
import { harmonized, legacy } from './shipped.ts';

/** Answers of which the first `many` are the better one. */
function answered({ definition }: Instrument, many: number, better: string, worse: string) {
  return Object.fromEntries(definition.standards.map(({ id }, index) => [id, index < many ? better : worse]));
}

describe('limits', () => {
  it.each([
    ['standards', harmonized, 'yes', 'no', ['high', 'high', 'high', 'high', 'high', 'high', 'moderate']],
    ['points', legacy, 'adequate', 'absent', ['high', 'high', 'moderate', 'moderate', 'moderate', 'low']],
  ] as const)('of %s hold in whichever order the file has them', (_, instrument, better, worse, risks) => {
    const bands = instrument.definition.bands.toReversed();
    const turned = { ...instrument, definition: { ...instrument.definition, bands } };
    for (const each of [instrument, turned]) {
      const rated = risks.map((_risk, many) => scoreAnswers(each, answered(each, many, better, worse)).risk);
      expect(rated).toEqual(risks);
    }
  });
});

describe('a scale of points', () => {
  it('has no “not applicable”: it is no answer there, rather than one that a standard forbids', () => {
    const refused = checkAnswer(legacy, { standard: 'CS1', answer: 'not-applicable' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'UNKNOWN_ANSWER' } });
    const { naAllowed, id } = harmonized.definition.standards[0]!;
    expect(naAllowed).toBe(false);
    expect(checkAnswer(harmonized, { standard: id, answer: 'not-applicable' })).toMatchObject({
      ok: false,
      error: { code: 'NA_NOT_ALLOWED' },
    });
  });

  it('may have two answers, and needs two', () => {
    const { scale } = instrumentDefinitionSchema.shape;
    const answers = ['absent', 'adequate', 'more'].map((id, index) => ({ id, points: index + 1 }));
    const isScale = (many: number) =>
      scale.safeParse({ kind: 'sum', answers: answers.slice(0, many) }).success;
    expect([1, 2, 3].map(isScale)).toEqual([false, true, true]);
  });
});

it('what any version of an instrument asks is known, each standard once', () => {
  const fewer = madeUpVersion('9.2.0', ({ facts, words }) => {
    facts.standards.splice(6, 2);
    Object.assign(facts.bands[0]!, { from: 6, to: 6 });
    Object.assign(facts.bands[1]!, { from: 4, to: 5 });
    Object.assign(facts.bands[2]!, { to: 3 });
    delete words.standards.CS7;
    delete words.standards.CS8;
  });
  const known = withContent({ ...fewer, texts: { 'text.en.json': fewer.texts['text.en.json'] } });
  expect(known.newestOf('un-ip-psea-2020')?.definition.standards).toHaveLength(6);
  expect(standardsEver(known, 'un-ip-psea-2020')).toEqual(
    harmonized.definition.standards.map(({ id }) => id),
  );
  expect(standardsEver(known, 'unicef-sea-2020')).toEqual(legacy.definition.standards.map(({ id }) => id));
});

describe('a term of the glossary', () => {
  const terms = glossaryContent as { translations: Record<string, { text: string; source: string }> }[];
  const withText = (text: string) => [
    { ...terms[0], translations: { zh: { text, source: 'Awaits a reviewer.' } } },
  ];

  it('may be a single sign, as in Chinese, and not nothing', () => {
    expect(loadTerms(withText('人'))[0]?.translations.zh?.text).toBe('人');
    expect(() => loadTerms(withText(''))).toThrow();
  });
});
