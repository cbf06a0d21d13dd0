import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import { conditionsOf } from '../../rules/assessment/conditions.ts';
import { type Direction, firstStrong } from '../report/text/direction.ts';
import { dateInWords } from '../report/text/format.ts';
import type { reportText } from '../report/text/report-text.ts';

/** Conditions that a partner has to keep, each as a line of its own, and the day on which they were set. */
export interface Conditions {
  readonly on: string;
  readonly items: readonly string[];
  /** The last day of each, in the same order; null for one that names none of its own. */
  readonly dates: readonly (string | null)[];
  /** The side from which they run, which is that of the language that they were typed in. */
  readonly direction: (document: Direction) => Direction;
}

/**
 * The conditions that hold: those of the last decision, unless it set none or the partnership was suspended or ended
 * since. Null where none hold.
 */
export function conditionsThatHold({
  decisions,
  consequences,
}: Pick<AssessmentView, 'decisions' | 'consequences'>): Conditions | null {
  const last = decisions.at(-1)?.fact;
  const after = consequences.at(-1)?.fact.kind ?? 'continue';
  if (last?.decision !== 'proceed-with-conditions' || after !== 'continue') return null;
  const all = conditionsOf(last);
  const items = all.map(({ text }) => text);
  if (items.length === 0) return null;
  return {
    on: last.on,
    items,
    dates: all.map(({ dueOn }) => dueOn),
    direction: (document) => firstStrong(items.join(' '), document),
  };
}

/** The conditions as a document prints them, each with its last day where it has one. */
export function printedConditions(
  text: ReturnType<typeof reportText>,
  { items, dates }: Pick<Conditions, 'items' | 'dates'>,
): readonly string[] {
  return items.map((item, at) => {
    const on = dates[at];
    return on ? `${item} ${text.assessment.decisionFacts.conditionBy(dateInWords(text, on))}` : item;
  });
}
