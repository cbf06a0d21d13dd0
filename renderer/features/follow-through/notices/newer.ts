import type { AssessmentRow, AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';

/**
 * The newest assessment on the same instrument that was started after this one and not cancelled: work goes on there.
 * `rows` are those of the partner, newest first. Null where there is none.
 */
export function newerThan(view: AssessmentView, rows: readonly AssessmentRow[]): AssessmentRow | null {
  const at = rows.findIndex(({ id }) => id === view.id);
  return (
    rows
      .slice(0, Math.max(at, 0))
      .find(({ instrument, status }) => instrument === view.instrument && status !== 'cancelled') ?? null
  );
}

/** Whether its own determination took the place of the earlier one. */
export function isDetermined({ determination }: AssessmentRow): boolean {
  return determination === 'preliminary' || determination === 'final';
}
