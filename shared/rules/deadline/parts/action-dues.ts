import { type Action, isOpenAction } from '../../plan/plan-state.ts';
import type { Due } from '../due.ts';
import { makeDue } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

export const actionSubject = ({ id, reference }: Action): Due['subject'] => ({
  kind: 'action',
  id,
  reference,
});

/** Actions of the plan that are neither verified nor dropped. */
export function actionDues({ file, actions }: PartnerReading): Due[] {
  return actions.filter(isOpenAction).map((action) => {
    const { dueOn, title, standard, responsible } = action.fields;
    return makeDue(file, 'action-due', dueOn, actionSubject(action), {
      title,
      standard,
      person: responsible,
    });
  });
}
