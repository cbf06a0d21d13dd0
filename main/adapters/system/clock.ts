import type { Clock } from '../../core/ports.ts';

/** The computer's clock; `today` is the calendar date in the computer's own time zone. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDate(new Date()),
};

/** Calendar date of a moment where this computer is, `YYYY-MM-DD`. */
export function localDate(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
