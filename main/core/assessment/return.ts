import { decideReturn } from '../../../shared/rules/assessment/decide/submit.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const returnToPartner = os.assessment.return.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) =>
    decideReturn(assessment, input, decision),
  ),
);
