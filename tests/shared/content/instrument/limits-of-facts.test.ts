import { describe, expect, it } from 'vitest';
import { instrumentContents } from '../../../../assessments/index.ts';
import { explainRating } from '../../../../shared/content/instrument/explain-rating.ts';
import { termSchema } from '../../../../shared/content/instrument/glossary.ts';
import {
  instrumentFileSchema,
  instrumentTextSchema,
} from '../../../../shared/content/instrument/instrument.ts';
import { scoreAnswers } from '../../../../shared/content/instrument/score.ts';
import { harmonized } from './shipped.ts';

const content = (id: string) =>
  instrumentContents.instruments.find(({ definition }) => (definition as { id: string }).id === id)!;
const facts = content('un-ip-psea-2020').definition;
const points = content('unicef-sea-2020').definition;
const words = content('un-ip-psea-2020').texts['text.en.json'];
const term = {
  id: 'a',
  en: 'A',
  meaning: 'M',
  source: 'S',
  translations: { zh: { text: '人', source: 'S' } },
};

/** Whether a schema takes the content with another value at a place, such as "bands/0/from". */
function takes(schema: typeof instrumentFileSchema | typeof instrumentTextSchema | typeof termSchema) {
  return (base: unknown, place: string, value: unknown): boolean => {
    const copy = structuredClone(base) as Record<string, unknown>;
    const path = place.split('/');
    const inner = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
    inner[path.at(-1) ?? ''] = value;
    return schema.safeParse(copy).success;
  };
}

const text = [['x'], ['']] as const;
const months = [
  [1, 2, 60],
  [0, -1, 1.5],
] as const;
const [standard] = (facts as { standards: unknown[] }).standards;
const [band] = (facts as { bands: unknown[] }).bands;
const [rhythm, byCash] = (facts as { rhythms: { bands?: unknown[] }[] }).rhythms;

describe('the facts of an instrument', () => {
  it.each<[place: string, taken: readonly unknown[], refused: readonly unknown[], base?: unknown]>([
    ['id', ['x', 'un-ip-2'], ['', 'X', 'x y', 'x.']],
    ['version', ['0.0.1', '10.20.30'], ['1.0', '1.0.0.0', 'v1.0.0', '1.0.0-a', '']],
    ['status', ['current', 'legacy'], ['', 'new']],
    ['modelText', [true, false], ['yes', null]],
    ['scale/kind', ['met'], ['sum', '', 'other']],
    [
      'scale/answers',
      [['yes', 'no', 'not-applicable']],
      [
        ['no', 'yes', 'not-applicable'],
        ['yes', 'no'],
      ],
    ],
    ['scale/naPolicy', ['counts-as-met', 'excluded'], ['', 'none']],
    ['scale/excludedFrom/0/percent', [0, 0.5, 100], [-1, 101]],
    ['scale/excludedFrom/0/rating', ['full', 'medium', 'low', 'moderate', 'high'], ['', 'none']],
    ['scale/answers/0/points', [0, 1, -1], [0.5, '1'], points],
    ['standards', [[standard]], [[]]],
    ['standards/0/id', ['CS1', 'CS9', 'CS10', 'CS99'], ['CS0', 'CS01', 'CS100', 'cs1', 'XCS1', '']],
    ['standards/0/protocolReference', ...text],
    ['standards/0/naAllowed', [true, false], [null]],
    ['standards/0/evidence', [['other']], [[], [1]]],
    ['bands', [[band]], [[]]],
    ['bands/0/from', [0, 1], [-1, 0.5]],
    ['bands/0/to', [0, 1], [-1, 0.5]],
    ['bands/0/risk', ['low', 'moderate', 'high'], ['', 'medium']],
    ['bands/0/capacityLabel', ['x', null, undefined], ['']],
    ['clocks/improvementMonths', ...months],
    ['clocks/extensionMonths', ...months],
    ['clocks/validityMonths', ...months],
    ['clocks/emergencyMonths', ...months],
    ['clocks/expiryWarningMonths', [[], [1], [12, 3]], [[0], [1.5]]],
    ['rhythms', [[rhythm]], [[]]],
    ['rhythms/0/id', ['x', 'by-2'], ['', '-x', 'x-', 'x--y', 'X']],
    ['rhythms/0/everyMonths', [{ full: 1 }, { low: 12 }], [{ full: 0 }, { other: 1 }, { full: 1.5 }]],
    ['rhythms/0/assumed/emergency', ['low'], ['', 'none']],
    ['rhythms/0/source', ...text],
    ['rhythms/1/currency', ['USD'], ['', 'EUR']],
    ['rhythms/1/bands', [byCash?.bands?.slice(0, 1)], [[]]],
    ['rhythms/1/bands/0/upTo', [0, 0.5, null], [-1]],
    ['rhythms/1/bands/0/visits/low', [0, 1, 12], [-1, 13, 1.5]],
    ['rhythms/1/bands/0/visits/high', [0, 12], [-1, 13]],
    ['rhythms/1/assumed/no-contact', ['low', 'moderate', 'high'], ['full']],
    ['rhythms/1/source', ...text],
  ])('%s', (place, taken, refused, base = facts) => {
    const accepts = (value: unknown) => takes(instrumentFileSchema)(base, place, value);
    expect(taken.filter((value) => !accepts(value))).toEqual([]);
    expect(refused.filter(accepts)).toEqual([]);
  });
});

describe('the words of an instrument', () => {
  it.each<[place: string, taken: readonly unknown[], refused: readonly unknown[]]>([
    [
      'language',
      ['en', 'ar', 'zh-Hans', 'fil', 'es-419'],
      ['', 'e', 'EN', 'engl', 'zh-', 'zh-x', 'zh-Hans-'],
    ],
    ['title', ['x', undefined], ['']],
    ['shortTitle', ['x', undefined], ['']],
    ['standards/CS1/title', ...text],
    ['rhythms/by-capacity/title', ...text],
    ['rhythms/by-capacity/about', ...text],
  ])('%s', (place, taken, refused) => {
    const accepts = (value: unknown) => takes(instrumentTextSchema)(words, place, value);
    expect(taken.filter((value) => !accepts(value))).toEqual([]);
    expect(refused.filter(accepts)).toEqual([]);
  });
});

describe('a term of the glossary', () => {
  it.each<[place: string, taken: readonly unknown[], refused: readonly unknown[]]>([
    ['id', ['x', 'in-need-2'], ['', 'X', 'a b']],
    ['en', ...text],
    ['abbreviation', ['x', undefined], ['']],
    ['meaning', ...text],
    ['source', ...text],
    ['translations/zh/text', ...text],
    ['translations/zh/abbreviation', ['x', undefined], ['']],
    ['translations/zh/source', ...text],
    ['translations', [{}], [{ xx: { text: 'x', source: 'x' } }]],
    ['avoid', [undefined, { ar: ['x'] }, { zh: [] }], [{ ar: [''] }, { en: ['x'] }]],
  ])('%s', (place, taken, refused) => {
    const accepts = (value: unknown) => takes(termSchema)(term, place, value);
    expect(taken.filter((value) => !accepts(value))).toEqual([]);
    expect(refused.filter(accepts)).toEqual([]);
  });
});

it('a rating stands where as many standards are met as are not, and none where nothing applies', () => {
  const ids = harmonized.definition.standards.map(({ id }) => id);
  const state = (answers: readonly string[]) => {
    const given = Object.fromEntries(ids.map((id, index) => [id, answers[index] ?? 'not-applicable']));
    const definition = {
      ...harmonized.definition,
      standards: harmonized.definition.standards.map((each) => ({ ...each, naAllowed: true })),
    };
    const instrument = { ...harmonized, definition };
    return explainRating(instrument, scoreAnswers(instrument, given, { naPolicy: 'excluded' }), 'excluded')
      .state;
  };
  expect(state(['yes', 'no'])).toBe('rated');
  expect(state(['yes'])).toBe('rated');
  expect(state(['no'])).toBe('rated');
  expect(state([])).toBe('nothing-applicable');
});
