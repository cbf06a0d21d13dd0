import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { project, projectionName } from '../journal.ts';

export const rebuild = os.workspace.rebuild.handler(({ context: { session } }) =>
  inWorkspace(session, (journal) => {
    let entries = 0;
    journal.store.rebuild((stream, all) => {
      entries += all.length;
      return project(stream, all, journal.instruments);
    }, projectionName(journal.instruments));
    journal.rows.reset();
    session.emit({ type: 'workspace.changed' });
    return ok({ partners: journal.rows.all().length, entries });
  }),
);
