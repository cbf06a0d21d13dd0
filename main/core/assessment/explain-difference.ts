import { decideExplainDifference } from '../../../shared/rules/assessment/decide/explain-difference.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const explainDifference = os.assessment.explainDifference.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }) =>
    decideExplainDifference(file, assessment, input.standard, input.difference),
  ),
);
