import { decideRecordConsequence } from '../../../shared/rules/assessment/decide/consequence.ts';
import { ensureNotBlocked } from '../../../shared/rules/diligence/blocks.ts';
import { blocksInTheWay } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const recordConsequence = os.assessment.recordConsequence.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }, decision, journal) => {
    if (input.consequence.kind === 'continue') {
      const free = ensureNotBlocked(blocksInTheWay(journal, file));
      if (!free.ok) return free;
    }
    return decideRecordConsequence(assessment, input.consequence, decision);
  }),
);
