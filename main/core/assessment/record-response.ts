import { decideRecordResponse } from '../../../shared/rules/assessment/decide/record-response.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const recordResponse = os.assessment.recordResponse.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) =>
    decideRecordResponse(assessment, input.response, decision),
  ),
);
