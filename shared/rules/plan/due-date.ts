import { Temporal } from 'temporal-polyfill';
import { isOver } from '../../ground/dates/is-over.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import { reasonIn } from '../../ground/words/reason.ts';
import type { ImprovementWindow } from '../assessment/window-view.ts';

/**
 * Date by which an action of so many weeks is usually done: inside the window, and never before the start. Where the
 * window has ended by then it binds no more, and the usual weeks count.
 */
export function dueAfterWeeks(weeks: number, start: string, improvement: ImprovementWindow | null): string {
  const usual = Temporal.PlainDate.from(start).add({ weeks }).toString();
  if (!improvement || isWindowOver(improvement, start)) return usual;
  const inside = usual > improvement.until ? improvement.until : usual;
  return inside < start ? start : inside;
}

/** Whether a window has ended before a day; then no date from that day on can lie inside it. */
export function isWindowOver(improvement: Pick<ImprovementWindow, 'until'>, on: string): boolean {
  return isOver(improvement.until, on);
}

export function isOutside(dueOn: string, improvement: ImprovementWindow | null): boolean {
  return improvement !== null && (dueOn < improvement.from || dueOn > improvement.until);
}

/**
 * The reason to keep with a due date: one is needed outside of the window, and none is kept inside it. From a day after
 * the window's end on, a date that lies ahead needs none: there is nothing to choose.
 */
export function checkDue(
  dueOn: string,
  reason: string | null,
  improvement: ImprovementWindow | null,
  on: string,
): Result<string | null, 'DUE_OUTSIDE_WINDOW'> {
  if (!improvement || !isOutside(dueOn, improvement)) return ok(null);
  const kept = reasonIn(reason);
  if (kept === null && dueOn >= on && isWindowOver(improvement, on)) return ok(null);
  if (kept === null)
    return refuse('DUE_OUTSIDE_WINDOW', { date: dueOn, from: improvement.from, until: improvement.until });
  return ok(kept);
}
