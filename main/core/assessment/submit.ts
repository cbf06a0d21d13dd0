import { decideSubmit } from '../../../shared/rules/assessment/decide/submit.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const submit = os.assessment.submit.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) =>
    decideSubmit(assessment, input, decision),
  ),
);
