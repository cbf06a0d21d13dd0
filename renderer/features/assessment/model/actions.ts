import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { canExtend, needsConsequence } from '../../../components/assessment/ledger.ts';
import type { Side } from '../../../components/assessment/sides.ts';
import { canReassess } from '../../../components/reassess/reassess-form.ts';
import type { ImprovementStep } from './improvement.ts';
import { locksOf } from './locks.ts';

/** What can be done with an assessment beside answering it; each opens a dialog. */
export type ActionId =
  | 'submit'
  | 'return'
  | 'determine-preliminary'
  | 'decide'
  | 'determine-final'
  | 'details'
  | 'assign'
  | 'form'
  | 'read-form'
  | 'response'
  | 'extend'
  | 'consequence'
  | 'reassess'
  | 'revise'
  | 'move-version'
  | 'cancel';

/** Actions that open a dialog; a returned form is read on a page of its own. */
export type DialogId = Exclude<ActionId, 'read-form'>;

/** The one thing to do next: answer a standard, or sign something. */
export type PrimaryAction =
  | { readonly kind: 'answer'; readonly side: Side; readonly standard: string }
  | { readonly kind: 'dialog'; readonly action: ActionId }
  /** Between decision and final determination, while the window runs. */
  | { readonly kind: 'improve'; readonly step: ImprovementStep };

/**
 * The primary action of the page (UI principle 2); null when the assessment waits for nothing. `step` is what the plan
 * asks for while the improvement window runs: until nothing is left to do there, nobody is led to the final signature.
 */
export function primaryAction(
  view: AssessmentView,
  step: ImprovementStep | null = null,
): PrimaryAction | null {
  if (isStopped(view)) return null;
  if (step && view.next === 'determine-final') return { kind: 'improve', step };
  switch (view.next) {
    case 'record-answers':
      return isUntouched(view) ? { kind: 'dialog', action: 'form' } : firstOpen(view, 'self');
    case 'record-reviews':
      return firstOpen(view, 'review');
    case 'submit':
    case 'determine-preliminary':
    case 'decide':
    case 'determine-final':
      return { kind: 'dialog', action: view.next };
    case 'none':
      return null;
  }
}

/** Whether a draft is still to be sent to the partner: no form went out, and no answer is here. */
export function isUntouched({ next, standards, issuedForms, returnedForms }: AssessmentView): boolean {
  const isEmpty = standards.every(({ self }) => self.answer === null);
  return next === 'record-answers' && isEmpty && issuedForms.length + returnedForms.length === 0;
}

/** Whether a decision not to proceed took the place of what would come next. */
const isStopped = ({ stopped, next }: AssessmentView) => stopped && next === 'determine-final';

/** The other actions that the record allows now, in the order of the menu. */
export function otherActions(view: AssessmentView, step: ImprovementStep | null = null): readonly ActionId[] {
  const isOpen = view.status !== 'final' && view.status !== 'cancelled';
  const isDetermined = view.ledger.some(({ fact }) => fact.kind === 'preliminary');
  const isSuperseded = locksOf(view).review === 'superseded';
  const allowed: Partial<Record<ActionId, boolean>> = {
    details: isOpen,
    assign: isOpen,
    // The partner's answers are open: then a form can go out and come back.
    form: locksOf(view).self === null,
    'read-form': locksOf(view).self === null,
    response: isDetermined && view.status !== 'cancelled',
    return: view.status === 'submitted' && !isDetermined,
    decide: isOpen && view.decisions.length > 0 && !isSuperseded,
    // After "do not proceed" and while the window runs it isn't what comes next, and still possible.
    'determine-final': isStopped(view) || (step !== null && view.next === 'determine-final'),
    extend: canExtend(view),
    consequence: needsConsequence(view),
    reassess: canReassess(view),
    revise: isDetermined && view.status !== 'cancelled' && view.revisedBy === null,
    'move-version': view.canMove && view.newerVersion !== null,
    cancel: isOpen && !isDetermined,
  };
  return (Object.keys(allowed) as ActionId[]).filter((action) => allowed[action]);
}

/** Standards that a side leaves open, in the order of the instrument. */
export function openStandards(view: AssessmentView, side: Side): readonly string[] {
  return view.standards.filter((entry) => entry[side].answer === null).map(({ standard }) => standard);
}

function firstOpen(view: AssessmentView, side: Side): PrimaryAction | null {
  const [standard] = openStandards(view, side);
  return standard === undefined ? null : { kind: 'answer', side, standard };
}
