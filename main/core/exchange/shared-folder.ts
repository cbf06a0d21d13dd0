import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { decideSeal } from './create.ts';
import { type FolderNote, loadFolder, saveFiles, saveFolder } from './folder-notes.ts';
import { lookAtFolder } from './look-at-folder.ts';

const firstRows = { offset: 0, limit: 200 } as const;

export const getFolder = os.package.getFolder.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) =>
    ok(await lookAtFolder(journal, await session.ports.packages(), input)),
  ),
);

export const setFolder = os.package.setFolder.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const { workspaces } = session.ports;
    // Another command may be typed in another folder.
    const folder = workspaces.resolveFolder(input.folder);
    const own = journal.store.folder;
    if (!(await workspaces.isElsewhere(own, folder)) || !(await workspaces.isElsewhere(folder, own)))
      return refuse('SHARED_FOLDER_NOT_APART', { folder });
    const packages = await session.ports.packages();
    const listed = await packages.list(folder);
    if (!listed.ok) return listed;
    const before = loadFolder(journal);
    const isSame = before?.folder === folder;
    const isSealGiven = input.packagePassphrase !== undefined || input.recipients.length > 0;
    const given = isSame && before && !isSealGiven ? ok(before.seal) : decideSeal(packages, input);
    if (!given.ok) return given;
    const seal = given.value;
    const { documents } = input;
    const kept = isSame && before ? before : emptyNote;
    saveFolder(journal, {
      ...kept,
      folder,
      documents,
      seal:
        seal.kind === 'recipients' ? { kind: 'recipients', recipients: [...seal.recipients] } : { ...seal },
    });
    if (!isSame) saveFiles(journal, {});
    return ok(await lookAtFolder(journal, packages, firstRows));
  }),
);

const emptyNote: Omit<FolderNote, 'folder' | 'seal' | 'documents'> = {
  number: 0,
  place: 0,
  sharedOn: null,
  collectedOn: null,
  came: [],
  arrived: {},
};

export const leaveFolder = os.package.leaveFolder.handler(({ context: { session } }) =>
  inWorkspace(session, async (journal) => {
    saveFolder(journal, null);
    saveFiles(journal, {});
    return ok(await lookAtFolder(journal, await session.ports.packages(), firstRows));
  }),
);
