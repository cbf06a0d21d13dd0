import { Temporal } from 'temporal-polyfill';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { isOver } from '../../ground/dates/is-over.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { collectDues } from './collect-dues.ts';
import type { DeadlineOnDay, Due, DueState } from './due.ts';

const WEEK = 7;
const MONTH = 31;

/**
 * A partner's deadlines and what waits, as they stand on a day (`YYYY-MM-DD`), by date. Whether the office screens at all
 * is known to the whole register alone.
 */
export function deadlinesOf(file: PartnerFile, instruments: Instruments, today: string): DeadlineOnDay[] {
  const dues = collectDues(file, instruments).filter(({ kind }) => kind !== 'screening-missing');
  return onDay(dues, today);
}

/** The dues of one partner as they stand on a day, in the order given. */
export function onDay(dues: readonly Due[], today: string): DeadlineOnDay[] {
  const stateOf = stateReader(today);
  return current(dues, today).map((due) => ({
    ...due,
    state: stateOf(due.on),
    daysLeft: daysUntil(due.on, today),
  }));
}

/**
 * What speaks on a day: a warning of expiry gives way to the next one, and to the expiry itself, once that day has
 * come; that nothing carries an agreement any more is said from the day after; what is asked for until a day is silent
 * from the day after. `dues` are those of one partner.
 */
export function current(dues: readonly Due[], today: string): readonly Due[] {
  return withoutPastWarnings(dues, today).filter(
    ({ kind, on, until }) =>
      (kind !== 'agreement-not-carried' || on === null || isOver(on, today)) &&
      (until === undefined || !isOver(until, today)),
  );
}

function withoutPastWarnings(dues: readonly Due[], today: string): readonly Due[] {
  const isWarning = ({ kind }: Due) => kind === 'expiry-warning';
  if (!dues.some(isWarning)) return dues;
  const reached = dues
    .filter((due) => (isWarning(due) || due.kind === 'validity-ends') && due.on !== null && due.on <= today)
    .reduce<string>((last, { on }) => (on !== null && on > last ? on : last), '');
  return dues.filter((due) => !isWarning(due) || due.on === null || due.on >= reached);
}

/** Reads how dates stand on a day: overdue from the day after, then that day, 7 days, 31 days, later. */
export function stateReader(today: string): (on: string | null) => DueState {
  const day = Temporal.PlainDate.from(today);
  // Dates of this form sort as text, so that ten thousands of them need no arithmetic.
  const week = day.add({ days: WEEK }).toString();
  const month = day.add({ days: MONTH }).toString();
  return (on) => {
    if (on === null) return 'waiting';
    if (on <= today) return on === today ? 'today' : 'overdue';
    if (on <= week) return 'week';
    return on <= month ? 'month' : 'later';
  };
}

/** Days from one date to another; negative when it is past, null without one. */
export function daysUntil(on: string | null, today: string): number | null {
  return on === null ? null : Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(on)).days;
}
