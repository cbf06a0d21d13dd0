import { decideDetermineAndReplace } from '../../../shared/rules/standing/decide/replace-reliance.ts';
import { mayGoOn } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const determine = os.assessment.determine.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }, decision, journal) => {
    const free = mayGoOn(journal, file, { kind: 'consequence', consequence: input.consequence?.kind });
    return free.ok ? decideDetermineAndReplace(file, assessment, input, decision) : free;
  }),
);
