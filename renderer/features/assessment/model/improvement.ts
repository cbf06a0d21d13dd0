import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { isWindowOver } from '../../../../shared/rules/plan/due-date.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';

/** What comes next between the decision and the final determination, while gaps are left and the window runs. */
export type ImprovementStep =
  /** A gap has no action yet. */
  | { readonly kind: 'plan'; readonly standard: string }
  /** Actions are under way: what the partner did is recorded and looked at. */
  | { readonly kind: 'follow-up' }
  /** Nothing of a gap's plan is open any more: its standard is reviewed again. */
  | { readonly kind: 're-review'; readonly standard: string };

/** Whether the final determination comes next and there is still time to close gaps: then the plan tells the step. */
export function isImproving(view: AssessmentView, today: string): boolean {
  const { next, stopped, window, gaps } = view;
  return (
    next === 'determine-final' &&
    !stopped &&
    window !== null &&
    !isWindowOver(window, today) &&
    gaps.length > 0
  );
}

/** The step that the plan asks for; null where the final determination is the next thing to do. */
export function improvementStep(view: AssessmentView, plan: PlanView, today: string): ImprovementStep | null {
  if (!isImproving(view, today)) return null;
  const planned = plan.assessments.find(({ id }) => id === view.id);
  const gaps = planned?.gaps.filter(({ open }) => open) ?? [];
  const proposed = gaps.find(({ reviewProposed }) => reviewProposed);
  if (proposed) return { kind: 're-review', standard: proposed.standard };
  const bare = gaps.find(({ actions }) => actions.length === 0);
  if (bare) return { kind: 'plan', standard: bare.standard };
  return { kind: 'follow-up' };
}
