import { decideRecordAnswers } from '../../../shared/rules/assessment/decide/record-answers.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const recordAnswers = os.assessment.recordAnswers.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }) =>
    decideRecordAnswers(assessment, input.answers),
  ),
);
