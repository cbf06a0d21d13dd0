import type { AnnexSources } from './annex-sources.ts';
import type { AnnexOptions, DateDecision } from './annex-view.ts';
import type { FilledPlaceholder } from './placeholder-values.ts';

/** A date of the plan before the day of the annex: an obligation that can't be met any more. */
export interface PassedDate {
  /** Reference of the action, or the blank that holds the date. */
  readonly id: string;
  readonly kind: 'action' | 'blank';
  /** Title of the action; empty for a blank, which has its label. */
  readonly title: string;
  /** As `YYYY-MM-DD`. */
  readonly on: string;
  /** What a person decided; null while that is open, and where the decision doesn't fit. */
  readonly decided: DateDecision | null;
}

/** Blanks that hold a date of the plan. */
const planDates: ReadonlySet<string> = new Set(['plan-deadline']);

/** For every date that nothing is said of. */
export const everyDate = '*';

/**
 * Dates of the plan that an annex with the plan would print although they have passed, each with what was decided. An action can be
 * left out, a date in a clause can't; a new date is one from today on. A date that a person wrote for this annex was
 * seen by them, and counts as a blank like others.
 */
export function passedDates(
  { plan, today }: Pick<AnnexSources, 'plan' | 'today'>,
  { pastDates = {}, values }: AnnexOptions,
  placeholders: readonly FilledPlaceholder[],
): readonly PassedDate[] {
  const decisionOn = (id: string, canLeave: boolean): DateDecision | null => {
    const decision = pastDates[id] ?? pastDates[everyDate];
    if (decision === undefined) return null;
    if (decision.do === 'leave-out') return canLeave ? decision : null;
    if (decision.do === 'move') return decision.to >= today ? decision : null;
    return decision;
  };
  return [
    ...plan.actions
      .filter(({ fields }) => fields.dueOn < today)
      .map(({ reference, fields }) => ({
        id: reference,
        kind: 'action' as const,
        title: fields.title,
        on: fields.dueOn,
        decided: decisionOn(reference, true),
      })),
    ...placeholders
      .filter(({ id, raw }) => planDates.has(id) && raw !== null && raw < today && !values[id]?.trim())
      .map(({ id, raw }) => ({
        id,
        kind: 'blank' as const,
        title: '',
        on: raw ?? '',
        decided: decisionOn(id, false),
      })),
  ];
}
