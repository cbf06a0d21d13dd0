import { decideReassess } from '../../../shared/rules/assessment/decide/reassess.ts';
import { os } from '../implement.ts';
import { startAfter } from './start-after.ts';

export const reassess = os.assessment.reassess.handler(({ input, context }) =>
  startAfter(context, input, (file, previous, identity, { instruments }, decision) =>
    decideReassess(file, previous, input, identity, instruments, decision),
  ),
);
