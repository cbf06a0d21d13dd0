import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { canExtend, needsConsequence } from '../../../components/assessment/ledger.ts';
import type { Side } from '../../../components/assessment/sides.ts';
import { canReassess } from '../../../components/reassess/reassess-form.ts';
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
  | { readonly kind: 'dialog'; readonly action: ActionId };

/** The primary action of the page (UI principle 2); null when the assessment waits for nothing. */
export function primaryAction(view: AssessmentView): PrimaryAction | null {
  if (isStopped(view)) return null;
  switch (view.next) {
    case 'record-answers':
      return firstOpen(view, 'self');
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

/** Whether a decision not to proceed took the place of what would come next. */
const isStopped = ({ stopped, next }: AssessmentView) => stopped && next === 'determine-final';

/** The other actions that the record allows now, in the order of the menu. */
export function otherActions(view: AssessmentView): readonly ActionId[] {
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
    // After "do not proceed" it is no longer what comes next, and still possible.
    'determine-final': isStopped(view),
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
