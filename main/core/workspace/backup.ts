import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { copyNotes } from './care/copy-notes.ts';
import { missingFinding } from './care/named-documents.ts';

export const backup = os.workspace.backup.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { sealed, notes, seal, on } = copyNotes(journal, 'chosen');
    const made = await journal.store.backup(input.folder, sealed, context.progress.at, notes);
    if (!made.ok) return made;
    const { folder, missing, unnamed } = made.value;
    const { workspaces, ownCopies } = context.session.ports;
    if (ownCopies && workspaces.isElsewhere(journal.store.folder, folder))
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
