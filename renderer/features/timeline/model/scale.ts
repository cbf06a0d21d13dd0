import type { Timeline } from '../../../../shared/rules/timeline/timeline.ts';
import { daysBetween } from '../../../components/text/dates.ts';

/** First and last day of the picture, both inside it. */
export type Span = Pick<Timeline, 'from' | 'until'>;

const daysOf = ({ from, until }: Span) => daysBetween(from, until) + 1;
const within = (share: number) => Math.min(1, Math.max(0, share));

/** Where a day begins, from 0 at the first day of the picture to 1 after its last; what lies outside stands at the edge. */
export function startOf(day: string, span: Span): number {
  return within(daysBetween(span.from, day) / daysOf(span));
}

/** Where a day ends. */
export function endOf(day: string, span: Span): number {
  return within((daysBetween(span.from, day) + 1) / daysOf(span));
}

/** The middle of a day, for marks. */
export function middleOf(day: string, span: Span): number {
  return (startOf(day, span) + endOf(day, span)) / 2;
}

export interface Month {
  /** `YYYY-MM-01`. */
  readonly first: string;
  readonly start: number;
  readonly end: number;
}

/** The months of the picture in order. */
export function monthsOf(span: Span): readonly Month[] {
  const months: Month[] = [];
  for (let first = `${span.from.slice(0, 7)}-01`; first <= span.until; ) {
    const next = monthAfter(first);
    months.push({ first, start: startOf(first, span), end: startOf(next, span) });
    first = next;
  }
  return months;
}

function monthAfter(first: string): string {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
}
