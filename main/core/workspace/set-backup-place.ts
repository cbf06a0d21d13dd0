import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { statusOf } from '../session.ts';
import { copyNotes } from './care/copy-notes.ts';
import { insideOwn } from './inside-own.ts';

export const setBackupPlace = os.workspace.setBackupPlace.handler(
  ({ input, context: { session, progress } }) =>
    inWorkspace(session, async (journal) => {
      const { store } = journal;
      const { workspaces } = session.ports;
      const place = input.folder === null ? null : workspaces.resolveFolder(input.folder);
      if (place === null) {
        await workspaces.noteCare(store.copiesFolder, { place });
        return ok(statusOf(session));
      }
      if (!(await workspaces.isElsewhere(store.folder, place)))
        return refuse('BACKUP_FAILED', insideOwn(place));
      // A place is kept once a copy lies there.
      const { sealed, notes, on } = copyNotes(journal, 'chosen');
      const made = await store.backup(place, sealed, progress.at, notes);
      if (!made.ok) return made;
      const elsewhere = { folder: place, on };
      await workspaces.noteCare(store.copiesFolder, { place, elsewhere, problem: null });
      return ok(statusOf(session));
    }),
);
