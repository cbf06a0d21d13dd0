import { decideRecordConsequence } from '../../../shared/rules/assessment/decide/consequence.ts';
import { mayGoOn } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const recordConsequence = os.assessment.recordConsequence.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }, decision, journal) => {
    const free = mayGoOn(journal, file, { kind: 'consequence', consequence: input.consequence.kind });
    return free.ok ? decideRecordConsequence(assessment, input.consequence, decision) : free;
  }),
);
