import { decideDetermine } from '../../../shared/rules/assessment/decide/determine.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const determine = os.assessment.determine.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) =>
    decideDetermine(assessment, input, decision),
  ),
);
