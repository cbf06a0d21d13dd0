import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';

export const list = os.content.list.handler(({ context: { session } }) =>
  inWorkspace(session, (journal) => {
    const { packs } = loadWorkspaceFile(journal.store);
    return ok({ rows: [...packs], total: packs.length });
  }),
);
