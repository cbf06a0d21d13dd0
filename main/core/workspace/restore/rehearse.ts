import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok, rulingOut } from '../../../../shared/ground/result.ts';
import { inWorkspace, os } from '../../implement.ts';
import { readJournal } from '../../session.ts';
import { copyNotes } from '../care/copy-notes.ts';
import { missingFinding } from '../care/named-documents.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import { factsOf } from './look-into.ts';
import { openCopy } from './open-copy.ts';

/**
 * Restores a backup into a folder that is thrown away, opens it by the key as a restored workspace is opened, and checks
 * everything in it. Only that is a yes.
 */
export const rehearseRestore = os.workspace.rehearseRestore.handler(
  ({ input, context: { session, progress } }) =>
    inWorkspace(session, async ({ store }) => {
      const { workspaces } = session.ports;
      const [newest] = input.from === undefined ? await workspaces.listCopies(store.folder) : [];
      const from = input.from ?? newest?.folder;
      if (from === undefined)
        return refuse('RESTORE_FAILED', {
          from: store.copiesFolder,
          folder: store.folder,
          problem: 'there is no backup yet; back up the workspace first, or name the folder of a backup',
        });
      const asked = await openCopy(session, { folder: store.folder, from });
      // A header that was altered: the same workspace has the same key for ever.
      const isOtherKey = !asked.ok && asked.error.code === 'WRONG_PASSPHRASE';
      const copy = isOtherKey
        ? refuse('RESTORE_FAILED', { from, folder: store.folder, problem: 'it has another key' })
        : rulingOut(asked, 'WRONG_PASSPHRASE');
      if (!copy.ok) return copy;
      const scratch = await workspaces.scratch();
      try {
        const folder = `${scratch.folder}/restored`;
        const { backup, journal } = copy.value;
        const { sealed, notes, seal } = copyNotes(journal, 'restore');
        const made = await backup.store.backup(folder, sealed, progress.at, notes);
        if (!made.ok)
          return refuse('RESTORE_FAILED', {
            from: backup.from,
            folder,
            problem: String(made.error.details.problem ?? made.error.message),
          });
        const opened = rulingOut(
          await workspaces.open(folder, { kind: 'key', key: backup.key }),
          'WRONG_RECOVERY_KEY',
          'WRONG_PASSPHRASE',
        );
        if (!opened.ok) return opened;
        const restored = readJournal(session, opened.value);
        try {
          const { entries, chains, problems } = checkWorkspace(restored, seal().text, progress);
          const missing = made.value.missing.map(missingFinding);
          // What is missing stands there already; and the device that asks needs nobody to introduce it.
          const others = problems.filter(
            ({ code, details }) =>
              !missing.some((each) => each.code === code) &&
              !(code === 'DEVICE_NOT_INTRODUCED' && details.device === store.device.id),
          );
          return ok({
            works: others.length === 0 && missing.length === 0,
            backup: factsOf(copy.value, entries),
            chains,
            documents: restored.store.documents.count(),
            missing,
            problems: others,
          });
        } finally {
          restored.store.close();
        }
      } finally {
        copy.value.backup.store.close();
        await scratch.remove();
      }
    }),
);
