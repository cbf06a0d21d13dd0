import { expect, it } from 'vitest';
import type { Figure } from '../../../../shared/rules/figures/figure.ts';
import { weakestOf } from '../../../../shared/rules/figures/weakest.ts';

const met = (standard: string, numerator: number, denominator: number): Figure => ({
  id: `standard/tool/${standard}:met`,
  group: 'standards',
  unit: 'partner',
  measure: 'standard',
  part: 'met',
  instrument: 'tool',
  standard,
  course: null,
  numerator,
  denominator,
  percent: null,
  median: null,
  partners: { counted: numerator, of: denominator },
  leftOut: {},
  kinds: [],
});
const weakest = (...figures: readonly Figure[]) => weakestOf(figures, 'tool').map(({ standard }) => standard);

it('names the three that are met least by share', () => {
  expect(weakest(met('1', 9, 10), met('2', 1, 2), met('3', 0, 1), met('4', 19, 20))).toEqual(['3', '2', '1']);
});

it('never names a standard that everybody meets, or that applies to nobody', () => {
  expect(weakest(met('1', 1, 1), met('2', 0, 1), met('3', 4, 4), met('4', 0, 0))).toEqual(['2']);
  expect(weakest(met('1', 3, 3), met('2', 2, 2))).toEqual([]);
});
