import { ensureNotBlocked } from '../../../shared/rules/diligence/blocks.ts';
import { decideDetermineAndReplace } from '../../../shared/rules/standing/decide/replace-reliance.ts';
import { blocksInTheWay } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const determine = os.assessment.determine.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }, decision, journal) => {
    if (input.consequence?.kind === 'continue') {
      const free = ensureNotBlocked(blocksInTheWay(journal, file));
      if (!free.ok) return free;
    }
    return decideDetermineAndReplace(file, assessment, input, decision);
  }),
);
