import { buildPlanView } from '../../../shared/rules/plan/build-plan-view.ts';
import type { PlanView } from '../../../shared/rules/plan/plan-view.ts';
import { type ShownRow, showRow } from '../../../shared/rules/register/partner-view.ts';
import type { Journal, Written } from '../journal.ts';

export interface ChangedPlan {
  readonly plan: PlanView;
  readonly row: ShownRow;
}

/** The answer to a change of the plan, from what the partner's file has become. */
export function viewChanged(journal: Journal, { file, row }: Written): ChangedPlan {
  return {
    plan: buildPlanView(file, journal.instruments, journal.clock.today()),
    row: showRow(row, journal.clock.today()),
  };
}
