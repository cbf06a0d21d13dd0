import { Temporal } from 'temporal-polyfill';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import type { ImprovementWindow } from '../assessment/window-view.ts';

/** Date by which an action of so many weeks is usually done: inside the window, and never before the start. */
export function dueAfterWeeks(weeks: number, start: string, improvement: ImprovementWindow | null): string {
  const usual = Temporal.PlainDate.from(start).add({ weeks }).toString();
  const inside = improvement && usual > improvement.until ? improvement.until : usual;
  return inside < start ? start : inside;
}

export function isOutside(dueOn: string, improvement: ImprovementWindow | null): boolean {
  return improvement !== null && (dueOn < improvement.from || dueOn > improvement.until);
}

/** The reason to keep with a due date: one is needed outside of the window, and none is kept inside it. */
export function checkDue(
  dueOn: string,
  reason: string | null,
  improvement: ImprovementWindow | null,
): Result<string | null, 'DUE_OUTSIDE_WINDOW'> {
  if (!improvement || !isOutside(dueOn, improvement)) return ok(null);
  const kept = reason?.trim() || null;
  if (kept === null)
    return refuse('DUE_OUTSIDE_WINDOW', { date: dueOn, from: improvement.from, until: improvement.until });
  return ok(kept);
}
