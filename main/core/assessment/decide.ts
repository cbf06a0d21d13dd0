import { decideDecision } from '../../../shared/rules/assessment/decide/decide.ts';
import { mayGoOn } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changeAssessment } from './change.ts';

export const decide = os.assessment.decide.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }, decision, journal) => {
    const free = mayGoOn(journal, file, { kind: 'decision', decision: input.decision });
    return free.ok ? decideDecision(assessment, input, decision) : free;
  }),
);
