import { decideRevise } from '../../../shared/rules/assessment/decide/start.ts';
import { inWorkspace, os } from '../implement.ts';
import { startAfter } from './start-after.ts';

export const revise = os.assessment.revise.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) =>
    startAfter(session, journal, input, (file, original, identity, context) =>
      decideRevise(file, original, input, identity, journal.instruments, context),
    ),
  ),
);
