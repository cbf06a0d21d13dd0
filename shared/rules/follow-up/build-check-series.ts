import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import { localizeCheck } from '../../content/practice-checks/localize-check.ts';
import type { CheckResult } from '../../record/shapes/follow-up.ts';
import type { RecordedActivity } from './follow-up-state.ts';
import type { CheckSeries } from './follow-up-view.ts';
import { percentOf } from './percent.ts';

/**
 * Results of each practice check over time, oldest first: checks in the library's order, then those that it does not
 * have (any more). Takes activities that stand, oldest first.
 */
export function buildCheckSeries(
  activities: readonly RecordedActivity[],
  checks: CheckLibrary,
  language: string,
): CheckSeries[] {
  const points = new Map<string, { kind: CheckResult['kind']; points: CheckSeries['points'] }>();
  for (const { reference, activity } of activities) {
    for (const result of activity.checks) {
      const series = points.get(result.check) ?? { kind: result.kind, points: [] };
      series.points.push(pointOf(result, activity.on, reference));
      points.set(result.check, series);
    }
  }
  const order = checks.definition.checks.map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...points]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([check, series]) => {
      const words = localizeCheck(checks, check, language);
      return { check, title: words?.title ?? check, goodFrom: words?.check.goodFrom ?? null, ...series };
    });
}

function pointOf(result: CheckResult, on: string, activity: string): CheckSeries['points'][number] {
  if (result.kind === 'yes-no')
    return { on, activity, numerator: null, denominator: null, percent: null, value: result.value };
  const { numerator, denominator } = result;
  return { on, activity, numerator, denominator, percent: percentOf(numerator, denominator), value: null };
}
