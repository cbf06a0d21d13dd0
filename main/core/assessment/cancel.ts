import { decideCancel } from '../../../shared/rules/assessment/decide/submit.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const cancel = os.assessment.cancel.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) =>
    decideCancel(assessment, input, decision),
  ),
);
