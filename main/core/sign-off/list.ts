import { ok } from '../../../shared/ground/result.ts';
import { listSignOffs } from '../../../shared/rules/sign-off/sign-offs.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';

export const list = os.signOff.list.handler(({ context: { session } }) =>
  inWorkspace(session, ({ store }) => {
    const { signOffs, notRead } = listSignOffs(loadWorkspaceFile(store));
    return ok({ rows: [...signOffs], total: signOffs.length, notRead });
  }),
);
