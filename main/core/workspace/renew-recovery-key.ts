import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';

export const renewRecoveryKey = os.workspace.renewRecoveryKey.handler(({ input, context: { session } }) =>
  inWorkspace(session, async ({ store }) => {
    const { workspaces } = session.ports;
    const right = await workspaces.checkPassphrase(store, input.passphrase);
    return right.ok ? ok({ recoveryKey: await workspaces.renewRecoveryKey(store) }) : right;
  }),
);
