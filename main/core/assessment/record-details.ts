import { decideRecordDetails } from '../../../shared/rules/assessment/decide/record-details.ts';
import { ensureReviewerApart } from '../../../shared/rules/assessment/decide/someone-else.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changeAssessment } from './change.ts';

export const recordDetails = os.assessment.recordDetails.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) => {
    const decided = decideRecordDetails(assessment, withoutUndefined(input.details));
    if (!decided.ok) return decided;
    const apart = ensureReviewerApart(assessment, input.details.reviewer, decision);
    return apart.ok ? decided : apart;
  }),
);
