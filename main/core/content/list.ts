import { ok } from '../../../shared/ground/result.ts';
import { packHolds } from '../../../shared/rules/packs/pack-holds.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { contentIn } from './workspace-contents.ts';

export const list = os.content.list.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const { packs } = loadWorkspaceFile(journal.store);
    const contents = journal.contents.now();
    const rows = packs.map((pack) => {
      const content = contentIn(session.ports, journal.store, pack);
      return { ...pack, holds: content && packHolds(content, contents, input.language) };
    });
    return ok({ rows, total: rows.length });
  }),
);
