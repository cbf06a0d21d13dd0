import { Temporal } from 'temporal-polyfill';

/**
 * Calendar arithmetic of the clocks (Decision 7): real dates, and where a month has no such day its
 * last day counts: 31 August + 6 months = 28 February. Takes and returns `YYYY-MM-DD`.
 */
export function addMonths(date: string, months: number): string {
  const key = `${date} ${months}`;
  const known = added.get(key);
  if (known !== undefined) return known;
  const later = Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
  if (added.size >= mostAdded) added.clear();
  added.set(key, later);
  return later;
}

/** Passes over all partners ask for the same few days again and again, and the calendar's arithmetic is not quick. */
const added = new Map<string, string>();
const mostAdded = 5_000;
