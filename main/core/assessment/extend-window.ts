import { decideExtendWindow } from '../../../shared/rules/assessment/decide/extend-window.ts';
import { mayGoOn } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const extendWindow = os.assessment.extendWindow.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }, decision, journal) => {
    const free = mayGoOn(journal, file, { kind: 'extension' });
    return free.ok ? decideExtendWindow(assessment, input, decision) : free;
  }),
);
