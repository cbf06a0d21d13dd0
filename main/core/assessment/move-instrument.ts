import { decideMoveInstrument } from '../../../shared/rules/assessment/decide/move-instrument.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const moveInstrument = os.assessment.moveInstrument.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ assessment }, decision, { instruments }) =>
    decideMoveInstrument(assessment, input, instruments, decision),
  ),
);
