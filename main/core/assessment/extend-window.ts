import { decideExtendWindow } from '../../../shared/rules/assessment/decide/extend-window.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const extendWindow = os.assessment.extendWindow.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) =>
    decideExtendWindow(assessment, input, decision),
  ),
);
