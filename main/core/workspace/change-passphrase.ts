import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';

export const changePassphrase = os.workspace.changePassphrase.handler(({ input, context: { session } }) =>
  inWorkspace(session, async ({ store }) => {
    const { workspaces } = session.ports;
    const right = await workspaces.checkPassphrase(store, input.current);
    if (!right.ok) return right;
    const changed = await workspaces.changePassphrase(store, input.next);
    return changed.ok ? ok({}) : changed;
  }),
);
