import { decideReassess } from '../../../shared/rules/assessment/decide/reassess.ts';
import { inWorkspace, os } from '../implement.ts';
import { startAfter } from './start-after.ts';

export const reassess = os.assessment.reassess.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) =>
    startAfter(session, journal, input, (file, previous, identity, context) =>
      decideReassess(file, previous, input, identity, journal.instruments, context),
    ),
  ),
);
