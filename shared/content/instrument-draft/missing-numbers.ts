import type { DraftFacts } from './draft.ts';
import { type DraftProblem, problem } from './draft-problem.ts';

/** Numbers that nobody has said yet: limits of ratings, points, shares and months. */
export function missingNumbers(facts: DraftFacts): readonly DraftProblem[] {
  const { scale, standards, bands, excludedFrom, answers, clocks, rhythms } = facts;
  const months = ['improvementMonths', 'extensionMonths', 'validityMonths', 'emergencyMonths'] as const;
  return [
    ...(standards.length === 0 ? [problem('no-standards', 'standards')] : []),
    ...(rhythms.length === 0 ? [problem('no-rhythm', 'rules', { field: 'rhythms' })] : []),
    ...standards
      .filter(({ weight }) => weight !== null && !isCount(weight, 1))
      .map(({ id }) => problem('number-wrong', 'standards', { standard: id, field: 'weight' })),
    ...standards
      .filter(({ evidence }) => evidence.length === 0)
      .map(({ id }) => problem('other-evidence-missing', 'standards', { standard: id, field: 'evidence' })),
    ...bands
      .filter(({ from, to }) => !isCount(from, 0) || !isCount(to, 0))
      .map(({ rating }) => problem('number-missing', 'ratings', { field: 'bands', entry: rating })),
    ...(scale === 'sum' ? answers : [])
      .filter(({ points }) => points === null || !Number.isInteger(points))
      .map(({ id }) => problem('number-missing', 'ratings', { field: 'points', entry: id })),
    ...(scale === 'met' ? excludedFrom : [])
      .filter(({ percent }) => percent === null || percent < 0 || percent > 100)
      .map(({ rating }) => problem('number-missing', 'ratings', { field: 'shares', entry: rating })),
    ...months
      .filter((clock) => !isCount(clocks[clock], 1))
      .map((clock) => problem('number-missing', 'rules', { field: clock })),
    ...(clocks.expiryWarningMonths.every((each) => isCount(each, 1))
      ? []
      : [problem('number-missing', 'rules', { field: 'expiryWarningMonths' })]),
  ];
}

const isCount = (value: number | null, least: number) =>
  value !== null && Number.isInteger(value) && value >= least;
