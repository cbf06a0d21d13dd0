import { Temporal } from 'temporal-polyfill';

/**
 * Calendar arithmetic of the clocks (Decision 7): real dates, and where a month has no such day its
 * last day counts: 31 August + 6 months = 28 February. Takes and returns `YYYY-MM-DD`.
 */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}
