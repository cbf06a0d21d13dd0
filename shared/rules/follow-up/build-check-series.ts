import type { Versions } from '../../content/files/versions.ts';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import { type LocalizedCheck, localizeCheck } from '../../content/practice-checks/localize-check.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import type { CheckResult } from '../../record/shapes/follow-up.ts';
import type { RecordedActivity } from './follow-up-state.ts';
import type { CheckSeries } from './follow-up-view.ts';
import { percentOf } from './percent.ts';

/**
 * Results of each practice check over time, oldest first: checks in the newest library's order, then those that it does
 * not have (any more). A result keeps the words and the limit of the library by which it was asked; where a later one
 * asks something else under the same id, its results are a series of their own. Takes activities that stand, oldest
 * first.
 */
export function buildCheckSeries(
  activities: readonly RecordedActivity[],
  checks: Versions<CheckLibrary>,
  language: string,
): CheckSeries[] {
  const all = new Map<string, CheckSeries>();
  for (const recorded of activities) {
    const library = checks.at(recorded.record.fact.checkLibrary) ?? checks.newest;
    for (const result of recorded.activity.checks) {
      const words = localizeCheck(library, result.check, language);
      const key = `${result.check} ${meaningOf(words)}`;
      const series = all.get(key) ?? startSeries(result, words);
      series.points.push(pointOf(result, recorded.activity.on, recorded.reference));
      all.set(key, series);
    }
  }
  const order = checks.newest.definition.checks.map(({ id }) => id);
  const place = ({ check }: CheckSeries) => (order.includes(check) ? order.indexOf(check) : order.length);
  return [...all.values()].sort((a, b) => place(a) - place(b));
}

/** What was asked, and from when on the answer is good; the same in two libraries where neither changed. */
function meaningOf(words: LocalizedCheck | null): string {
  if (!words) return '';
  const { check, question, title } = words;
  return canonicalJson([check.kind, check.goodFrom, title, question]);
}

function startSeries({ check, kind }: CheckResult, words: LocalizedCheck | null): CheckSeries {
  return { check, kind, title: words?.title ?? check, goodFrom: words?.check.goodFrom ?? null, points: [] };
}

function pointOf(result: CheckResult, on: string, activity: string): CheckSeries['points'][number] {
  if (result.kind === 'yes-no')
    return { on, activity, numerator: null, denominator: null, percent: null, value: result.value };
  const { numerator, denominator } = result;
  return { on, activity, numerator, denominator, percent: percentOf(numerator, denominator), value: null };
}
