import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { checkWorkspace } from './check/check-workspace.ts';

export const check = os.workspace.check.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => ok(checkWorkspace(journal, input.seal, context.progress))),
);
