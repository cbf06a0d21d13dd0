import { addMonths } from '../../ground/dates/clocks.ts';

export const trendSteps = ['month', 'quarter', 'year'] as const;
export type TrendStep = (typeof trendSteps)[number];

const monthsOf: Readonly<Record<TrendStep, number>> = { month: 1, quarter: 3, year: 12 };

/** Most days that one trend looks at: ten years of months. */
export const mostTrendDays = 121;

/**
 * The days on which a trend is read: the last one of each month, quarter or year of the calendar between two days, and the
 * last day itself. In order, each once; more than `mostTrendDays` are cut off one beyond, so that a caller can tell.
 */
export function trendDays(from: string, to: string, every: TrendStep): string[] {
  const step = monthsOf[every];
  const days: string[] = [];
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  // The first day after the span that the first day lies in; the day before it ends the span.
  let next = dayOf(year, Math.ceil(month / step) * step + 1);
  for (; days.length <= mostTrendDays; next = addMonths(next, step)) {
    const end = dayBefore(next);
    if (end >= to) break;
    days.push(end);
  }
  days.push(to);
  return days;
}

/** The first day of a month, counted on over the year's end. */
function dayOf(year: number, month: number): string {
  const over = Math.floor((month - 1) / 12);
  const two = String(month - over * 12).padStart(2, '0');
  return `${String(year + over).padStart(4, '0')}-${two}-01`;
}

/** The day before the first of a month. */
function dayBefore(first: string): string {
  const month = addMonths(first, -1).slice(0, 7);
  // The day that a longer month leaves of the 31st is its last.
  return addMonths(`${Number(month.slice(0, 4)) - 1}-12-31`.padStart(10, '0'), Number(month.slice(5, 7)));
}
