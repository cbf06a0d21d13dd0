import type { ActionView, PlanView } from '../../../../shared/rules/plan/plan-view.ts';

export type PlannedAssessment = PlanView['assessments'][number];
export type Gap = PlannedAssessment['gaps'][number];

/** An action's own page, below the plan. */
export function actionPath(plan: PlanView, { reference }: Pick<ActionView, 'reference'>): string {
  return `${planPath(plan)}?action=${encodeURIComponent(reference)}`;
}

export function planPath({ partner }: PlanView): string {
  return `/partners/${encodeURIComponent(partner.reference)}/plan`;
}

/** The actions that stand under a gap: those that serve it, and those that were dropped there. */
export function actionsOfGap(plan: PlanView, assessment: PlannedAssessment, gap: Gap): ActionView[] {
  return plan.actions.filter(
    (action) =>
      gap.actions.includes(action.reference) ||
      (action.assessment.id === assessment.id && action.standard === gap.standard),
  );
}

/** Actions that stand under no gap: of standards that were never one, and of assessments that count no more. */
export function otherActions(plan: PlanView): ActionView[] {
  const shown = new Set(
    plan.assessments.flatMap((assessment) =>
      assessment.gaps.flatMap((gap) => actionsOfGap(plan, assessment, gap).map(({ id }) => id)),
    ),
  );
  return plan.actions.filter(({ id }) => !shown.has(id));
}

/** The gap that an action was made for; null where there is none on the page. */
export function gapOf(
  plan: PlanView,
  { assessment: { id }, standard }: Pick<ActionView, 'assessment' | 'standard'>,
): { readonly assessment: PlannedAssessment; readonly gap: Gap } | null {
  const assessment = plan.assessments.find((each) => each.id === id);
  const gap = assessment?.gaps.find((each) => each.standard === standard);
  return assessment && gap ? { assessment, gap } : null;
}

/** Evidence that closed the actions of a gap, each piece once. */
export function closingEvidence(
  plan: PlanView,
  assessment: PlannedAssessment,
  gap: Gap,
): ActionView['evidence'] {
  const pieces = actionsOfGap(plan, assessment, gap)
    .filter(({ standing }) => standing.status === 'verified')
    .flatMap(({ evidence }) => evidence);
  return [...new Map(pieces.map((piece) => [piece.id, piece])).values()];
}

/** Assessments that have no gap left and wait for their final determination. */
export function readyForFinal(plan: PlanView): PlannedAssessment[] {
  return plan.assessments.filter(({ final, gaps }) => !final && gaps.every(({ open }) => !open));
}
