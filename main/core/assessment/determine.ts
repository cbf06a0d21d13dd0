import { decideDetermineAndReplace } from '../../../shared/rules/standing/decide/replace-reliance.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const determine = os.assessment.determine.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }, decision) =>
    decideDetermineAndReplace(file, assessment, input, decision),
  ),
);
