import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import type { PlanView } from '../../../shared/rules/plan/plan-view.ts';

/** Where one goes from an assessment: its five stages, of which monitoring is the partner's plan and its follow-up. */
export const railSteps = ['self', 'review', 'decision', 'plan', 'followUp', 'final'] as const;
export type RailStepId = (typeof railSteps)[number];

/** What a step has open; words and count or day are put together where it is shown. */
export type RailOpen =
  | { readonly kind: 'answers' | 'reviews' | 'actions' | 'overdue' | 'bare'; readonly count: number }
  | { readonly kind: 'awaited' }
  | { readonly kind: 'visit' | 'due' | 'window'; readonly on: string };

export interface RailStep {
  readonly id: RailStepId;
  readonly to: string;
  readonly state: 'done' | 'current' | 'ahead';
  /** Day on which it was done. */
  readonly on: string | null;
  readonly open: RailOpen | null;
  /** The step has nothing to wait for, though nobody finished it: no action of a plan is open. */
  readonly isIdle?: boolean;
}

interface Known {
  /** Null until it is known. */
  readonly plan: PlanView | null;
  /** Day of the next visit by the rhythm; null where none is due or known. */
  readonly nextVisit: string | null;
}

/** The steps of an assessment with their addresses, how far each is, and what each has open. */
export function railOf(view: AssessmentView, { plan, nextVisit }: Known): readonly RailStep[] {
  const assessment = `/assessments/${encodeURIComponent(view.reference)}`;
  const partner = `/partners/${encodeURIComponent(view.partner.reference)}`;
  const stage = (id: AssessmentView['stages'][number]['id']) =>
    view.stages.find((each) => each.id === id) ?? { state: 'ahead' as const, on: null };
  const isLive = view.status !== 'cancelled' && view.status !== 'final';
  const standards = (side: 'self' | 'review') => {
    const open = view.standards.filter((entry) => entry[side].answer === null);
    const [first] = open;
    const to = first ? `${assessment}?standard=${encodeURIComponent(first.standard)}` : assessment;
    return { to, count: open.length };
  };
  const [self, review] = [standards('self'), standards('review')];
  const monitoring = stage('monitoring');
  const open = plan ? openOfPlan(plan, view) : null;
  // Of the one stage, the plan is at hand as long as it has something open, and then what follows up on it.
  const isPlanAtHand = plan === null || open !== null;
  const part = (isAtHand: boolean): RailStep['state'] =>
    monitoring.state !== 'current' ? monitoring.state : isAtHand ? 'current' : 'ahead';
  const planState = part(isPlanAtHand);
  const at = <State extends { readonly state: RailStep['state']; readonly on: string | null }>(
    given: State,
  ) => ({
    state: given.state,
    on: given.on,
  });
  return [
    {
      id: 'self',
      to: self.to,
      ...at(stage('self-assessment')),
      open:
        isLive && stage('self-assessment').state === 'current'
          ? self.count > 0
            ? { kind: 'answers', count: self.count }
            : { kind: 'awaited' }
          : null,
    },
    {
      id: 'review',
      to: review.to,
      ...at(stage('review')),
      open:
        isLive && stage('review').state === 'current'
          ? review.count > 0
            ? { kind: 'reviews', count: review.count }
            : { kind: 'awaited' }
          : null,
    },
    {
      id: 'decision',
      to: `${assessment}?part=ledger`,
      ...at(stage('decision')),
      open: isLive && view.next === 'decide' ? { kind: 'awaited' } : null,
    },
    {
      id: 'plan',
      to: `${partner}/plan`,
      state: planState,
      on: null,
      open,
      isIdle: monitoring.state === 'current' && !isPlanAtHand,
    },
    {
      id: 'followUp',
      to: `${partner}/follow-up`,
      state: part(!isPlanAtHand),
      on: null,
      open: nextVisit === null ? null : { kind: 'visit', on: nextVisit },
    },
    {
      id: 'final',
      to: `${assessment}?part=ledger`,
      ...at(stage('final-determination')),
      open: isLive && !view.stopped ? dueOfFinal(view) : null,
    },
  ];
}

/** The most pressing of the plan: dates that have passed, gaps that nobody works on, and then what is under way. */
function openOfPlan(plan: PlanView, { id, status }: AssessmentView): RailOpen | null {
  const { counts } = plan;
  const gaps = plan.assessments.find((each) => each.id === id)?.gaps ?? [];
  const bare = gaps.filter(({ open, actions }) => open && actions.length === 0).length;
  if (counts.overdue > 0) return { kind: 'overdue', count: counts.overdue };
  if (bare > 0 && status !== 'cancelled') return { kind: 'bare', count: bare };
  const running = counts.open + counts.doneByPartner;
  return running > 0 ? { kind: 'actions', count: running } : null;
}

function dueOfFinal({ deadlines, window, next }: AssessmentView): RailOpen | null {
  const due = deadlines.find(({ kind }) => kind === 'final-determination-due');
  if (due) return { kind: 'due', on: due.on };
  if (window) return { kind: 'window', on: window.until };
  return next === 'determine-final' ? { kind: 'awaited' } : null;
}
