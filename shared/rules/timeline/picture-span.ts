import { Temporal } from 'temporal-polyfill';
import { addMonths } from '../../ground/dates/clocks.ts';
import type { UndatedEvent } from './make-event.ts';

const FEWEST_MONTHS = 6;
/** An expiry further ahead than this would press everything else into a corner. */
const EXPIRY_WITHIN_MONTHS = 12;

/** First and last day of the picture: whole months around the day and all events, six of them at least. */
export function pictureSpan(
  events: readonly UndatedEvent[],
  today: string,
): { readonly from: string; readonly until: string } {
  const near = [today, ...events.filter(({ kind }) => kind !== 'validity-ends').map(({ on }) => on)].sort();
  const first = near[0] ?? today;
  const last = near.at(-1) ?? today;
  const horizon = addMonths(last, EXPIRY_WITHIN_MONTHS);
  const expiry = events
    .filter(({ kind, on }) => kind === 'validity-ends' && on <= horizon)
    .reduce((latest, { on }) => (on > latest ? on : latest), last);
  const from = Temporal.PlainDate.from(first).with({ day: 1 });
  const shortest = from.add({ months: FEWEST_MONTHS }).subtract({ days: 1 });
  const until = endOfMonth(Temporal.PlainDate.from(expiry));
  const later = Temporal.PlainDate.compare(shortest, until) > 0 ? shortest : until;
  return { from: from.toString(), until: later.toString() };
}

const endOfMonth = (day: Temporal.PlainDate) => day.with({ day: day.daysInMonth });
