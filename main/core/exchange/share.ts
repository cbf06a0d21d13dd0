import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { fingerprintOf } from '../../../shared/record/exchange/fingerprint.ts';
import { numberedName, readNumberedName } from '../../../shared/record/exchange/numbered-name.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { PackageFile } from '../ports-packages.ts';
import { type FolderNote, loadFiles, loadFolder, saveFiles, saveFolder } from './folder-notes.ts';
import type { Wanted } from './gather-content.ts';
import { sendPackage } from './send-package.ts';
import { nameIn } from './take-files.ts';

export const share = os.package.share.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const note = loadFolder(journal);
    if (note === null) return refuse('FOLDER_NOT_SET');
    const packages = await context.session.ports.packages();
    const listed = await packages.list(note.folder);
    if (!listed.ok) return listed;
    const nameFor = ownNames(journal);
    const number = nextNumber(note, nameFor, listed.value);
    const wanted: Wanted = input.whole ? { kind: 'whole' } : wantedBy(note);
    let sentUpTo = note.place;
    const sent = await sendPackage(
      { ...context, journal },
      {
        wanted,
        scope: wanted.kind,
        to: nameIn(note.folder),
        documents: note.documents,
        seal: note.seal,
        placeFor: () => packages.placeFor(note.folder, nameFor(number)),
        isPlaceKept: false,
      },
      ({ report: { id: _, ...report }, place }) => {
        sentUpTo = place;
        return { ...report, number };
      },
    );
    if (!sent.ok) return sent;
    const sharedOn = journal.clock.now();
    const came = note.came.filter(([, to]) => to > sentUpTo);
    saveFolder(journal, { ...note, number, place: sentUpTo, sharedOn, came });
    const after = await packages.list(note.folder);
    const file = after.ok ? after.value.find(({ path }) => path === sent.value.path) : undefined;
    if (file) noteOwn(journal, file, wanted.kind === 'whole', sharedOn);
    return sent;
  }),
);

/** The first file holds everything; a later one what lies in none so far: others share what is theirs. */
function wantedBy({ place, came }: FolderNote): Wanted {
  return place === 0 ? { kind: 'whole' } : { kind: 'since', place, except: came };
}

/** Names of this device's files, by their number. */
function ownNames({ store }: Journal): (number: number) => string {
  const { office } = loadWorkspaceFile(store);
  const own = { office, code: store.device.code, fingerprint: fingerprintOf(store.device.id, store.sha256) };
  return (number) => documentName(numberedName(own, number), 'psea');
}

/** Behind all that this device put there, also what it no longer knows of. */
function nextNumber(
  note: FolderNote,
  nameFor: (number: number) => string,
  files: readonly PackageFile[],
): number {
  const own = readNumberedName(nameFor(1))?.device;
  const taken = files.flatMap(({ name }) => {
    const numbered = readNumberedName(name);
    return numbered?.device === own ? [numbered?.number ?? 0] : [];
  });
  return Math.max(note.number, ...taken) + 1;
}

function noteOwn(journal: Journal, { name, bytes, changed }: PackageFile, whole: boolean, now: string) {
  const { officer } = journal;
  const { office } = loadWorkspaceFile(journal.store);
  const { id, code } = journal.store.device;
  const from = { name: officer.name, office, code, fingerprint: fingerprintOf(id, journal.store.sha256) };
  saveFiles(journal, {
    ...loadFiles(journal),
    [name]: {
      bytes,
      changed,
      seen: now,
      state: 'own',
      whole,
      package: null,
      from,
      madeAt: now,
      takenAt: null,
      problem: null,
    },
  });
}
