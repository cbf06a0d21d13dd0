import { decideDecision } from '../../../shared/rules/assessment/decide/decide.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const decide = os.assessment.decide.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision) =>
    decideDecision(assessment, input, decision),
  ),
);
