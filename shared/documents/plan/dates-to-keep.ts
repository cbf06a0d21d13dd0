import { onOneLine } from '../report/text/direction.ts';
import { dateInWords } from '../report/text/format.ts';
import { type PlanSubject, shortReference } from './plan-subject.ts';

/** Due dates of what is open and the end of each window, day by day in one line: "30 March 2026: due A4 · …". */
export function datesToKeep({ plan, labels, text }: PlanSubject): string {
  const words = labels.dates;
  const dates = [
    ...plan.actions
      .filter(({ standing }) => standing.status !== 'verified' && standing.status !== 'dropped')
      .map((action) => ({ on: action.dueOn, what: `${words.due} ${shortReference(action)}` })),
    ...plan.assessments.flatMap(({ window: period }) =>
      period ? [{ on: period.until, what: words.windowEnds }] : [],
    ),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const days = [...Map.groupBy(dates, ({ on }) => on)].map(
    ([on, due]) =>
      `${dateInWords(text, on)}${text.colon}${due.map(({ what }) => what).join(text.listSeparator)}`,
  );
  return onOneLine(text.direction, days);
}
