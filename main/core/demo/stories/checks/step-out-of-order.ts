import type { Finding } from '../../../../../shared/content/files/content-files.ts';
import { dateBefore } from '../../dates.ts';
import type { DemoCheck } from './demo-check.ts';
import { partnersOf } from './places.ts';

/** Days from which months of unequal length are counted back differently: a story keeps its order on each. */
const days = ['2026-07-01', '2027-02-28', '2027-03-01', '2027-03-31', '2028-02-29', '2028-03-30'];

/** A story ends before the day on which it is made. */
const atTheLatest = 'P1D';

export const stepOutOfOrder: DemoCheck = {
  name: 'step-out-of-order',
  description:
    'A story begins with the registration, goes on in time, and ends before the day on which the demonstration is made.',
  find: (demo) => {
    const isInOrder = orderOfTimes();
    return partnersOf(demo).flatMap(({ partner: { registered, story }, place }) => {
      const told = [
        { ago: registered, at: `${place}.registered` },
        ...story.map(({ ago }, index) => ({ ago, at: `${place}.story[${index}]` })),
      ];
      const late = told.slice(1).flatMap(({ ago, at }, index): Finding[] => {
        const before = told[index]?.ago ?? ago;
        if (isInOrder(before, ago)) return [];
        return [
          {
            place: at,
            what: `It happens ${ago} before the demonstration is made, and what stands before it ${before}.`,
            fix: 'Put what is longest ago first.',
          },
        ];
      });
      const last = told.at(-1);
      if (!last || isInOrder(last.ago, atTheLatest)) return late;
      return [
        ...late,
        {
          place: last.at,
          what: `It happens ${last.ago} before the demonstration is made, which is too late.`,
          fix: 'Let at least a day lie between.',
        },
      ];
    });
  },
};

/** Whether one time lies before another or at it, whichever of the days they are counted from. */
function orderOfTimes(): (first: string, second: string) => boolean {
  const known = new Map<string, readonly string[]>();
  const datesOf = (ago: string): readonly string[] => {
    const dates = known.get(ago) ?? days.map((day) => dateBefore(day, ago));
    known.set(ago, dates);
    return dates;
  };
  return (first, second) => {
    const later = datesOf(second);
    return datesOf(first).every((date, index) => date <= (later[index] ?? ''));
  };
}
