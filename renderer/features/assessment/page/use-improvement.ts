import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { client } from '../../../client/client.ts';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { type ImprovementStep, improvementStep, isImproving } from '../model/improvement.ts';

export interface Improvement {
  /** The plan is asked for and not here yet. */
  readonly loading: boolean;
  readonly step: ImprovementStep | null;
}

/** What the plan asks for while the improvement window runs; nothing is asked for at other times. */
export function useImprovement(view: AssessmentView): Improvement {
  const today = useToday();
  const isRunning = isImproving(view, today);
  const { value, loading } = useRequest(
    keys.plan(view.partner.id),
    () => client.plan.get({ partner: view.partner.id }),
    { enabled: isRunning },
  );
  if (!isRunning) return { loading: false, step: null };
  return { loading, step: value ? improvementStep(view, value.plan, today) : null };
}
