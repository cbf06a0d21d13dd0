import { decideRecordConsequence } from '../../../shared/rules/assessment/decide/consequence.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const recordConsequence = os.assessment.recordConsequence.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) =>
    decideRecordConsequence(assessment, input.consequence, decision),
  ),
);
