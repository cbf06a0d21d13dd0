import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import { statusOf } from '../session.ts';
import { makeWorkspace } from './new-workspace.ts';

export const create = os.workspace.create.handler(async ({ input, context: { session } }) => {
  const made = await makeWorkspace(session, { ...input, fictional: false });
  return made.ok ? ok({ status: statusOf(session), recoveryKey: made.value.recoveryKey }) : made;
});
