import { decideRecordDetails } from '../../../shared/rules/assessment/decide/record-details.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changeAssessment } from './change.ts';

export const recordDetails = os.assessment.recordDetails.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }) =>
    decideRecordDetails(assessment, withoutUndefined(input.details)),
  ),
);
