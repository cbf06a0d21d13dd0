import { inWorkspace, os } from '../implement.ts';

export const backup = os.workspace.backup.handler(({ input, context }) =>
  inWorkspace(context.session, ({ store }) => store.backup(input.folder)),
);
