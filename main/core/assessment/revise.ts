import { decideRevise } from '../../../shared/rules/assessment/decide/start.ts';
import { os } from '../implement.ts';
import { startAfter } from './start-after.ts';

export const revise = os.assessment.revise.handler(({ input, context }) =>
  startAfter(context, input, (file, original, identity, _journal, decision) =>
    decideRevise(file, original, input, identity, decision),
  ),
);
