import { Temporal } from 'temporal-polyfill';

/** The date (`YYYY-MM-DD`) that lies an ISO 8601 duration before a day; month-ends clamp to the last day. */
export function dateBefore(today: string, ago: string): string {
  return Temporal.PlainDate.from(today).subtract(ago, { overflow: 'constrain' }).toString();
}

/** The date that lies an ISO 8601 duration after a day; month-ends clamp to the last day. */
export function dateAfter(day: string, lasts: string): string {
  return Temporal.PlainDate.from(day).add(lasts, { overflow: 'constrain' }).toString();
}
