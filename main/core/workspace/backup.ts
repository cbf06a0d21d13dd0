import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { copyNotes } from './care/copy-notes.ts';
import { missingFinding } from './care/named-documents.ts';
import { insideOwn } from './inside-own.ts';

export const backup = os.workspace.backup.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { workspaces, ownCopies } = context.session.ports;
    const place = workspaces.resolveFolder(input.folder);
    if (!(await workspaces.isElsewhere(journal.store.folder, place)))
      return refuse('BACKUP_FAILED', insideOwn(place));
    const { sealed, notes, seal, on } = copyNotes(journal, 'chosen');
    const made = await journal.store.backup(input.folder, sealed, context.progress.at, notes);
    if (!made.ok) return made;
    const { folder, missing, unnamed } = made.value;
    if (ownCopies && (await workspaces.isElsewhere(journal.store.folder, folder)))
      await workspaces.noteCare(journal.store.copiesFolder, { elsewhere: { folder, on } }).catch(() => {});
    const { text, entries } = seal();
    return ok({
      folder,
      complete: missing.length === 0,
      missing: missing.map(missingFinding),
      unnamedDamaged: unnamed,
      seal: text,
      entries,
      on,
    });
  }),
);
