import { buildPlanView } from '../../../shared/rules/plan/build-plan-view.ts';
import type { PlanView } from '../../../shared/rules/plan/plan-view.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import type { Journal, Written } from '../journal.ts';
import type { Session } from '../session.ts';

export interface ChangedPlan {
  readonly plan: PlanView;
  readonly row: PartnerRow;
}

/** The answer to a change of the plan, after it was written; also tells every window. */
export function changedPlan(session: Session, journal: Journal, { file, row }: Written): ChangedPlan {
  session.savedAt = journal.clock.now();
  session.emit({ type: 'partner.changed', partner: file.id });
  return { plan: buildPlanView(file, journal.instruments, journal.clock.today()), row };
}
