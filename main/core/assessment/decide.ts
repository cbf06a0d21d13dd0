import { decideDecision } from '../../../shared/rules/assessment/decide/decide.ts';
import { ensureNotBlocked } from '../../../shared/rules/diligence/blocks.ts';
import { blocksInTheWay } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const decide = os.assessment.decide.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }, decision, journal) => {
    if (input.decision !== 'do-not-proceed') {
      const free = ensureNotBlocked(blocksInTheWay(journal, file));
      if (!free.ok) return free;
    }
    return decideDecision(assessment, input, decision);
  }),
);
