import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { rebuildAll } from '../rebuild-all.ts';

export const rebuild = os.workspace.rebuild.handler(({ context: { session } }) =>
  inWorkspace(session, (journal) => {
    const entries = rebuildAll(journal.store, journal.instruments);
    journal.rows.reset();
    session.emit({ type: 'workspace.changed' });
    return ok({ partners: [...journal.rows.records()].length, entries });
  }),
);
