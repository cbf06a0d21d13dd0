import { decideRecordReviews } from '../../../shared/rules/assessment/decide/record-answers.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const recordReviews = os.assessment.recordReviews.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) =>
    decideRecordReviews(assessment, input.reviews, decision, input.on),
  ),
);
