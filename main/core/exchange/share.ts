import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { mostNumber } from '../../../shared/record/exchange/arrived-numbers.ts';
import { fingerprintOf } from '../../../shared/record/exchange/fingerprint.ts';
import { numberedName, readNumberedName } from '../../../shared/record/exchange/numbered-name.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { PackageFile, Packages } from '../ports-packages.ts';
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
    const own = readNumberedName(nameFor(1))?.device;
    const number = await nextNumber(journal, packages, note, own, listed.value);
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
        number,
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

/**
 * Behind all that this device put there, also what it no longer knows of, as a copy that was put back: files that bear
 * its name are opened where they would be ahead, since anybody can write a name.
 */
async function nextNumber(
  { store }: Journal,
  packages: Packages,
  { number: known, seal }: FolderNote,
  own: string | undefined,
  files: readonly PackageFile[],
): Promise<number> {
  const ahead = files
    .flatMap(({ name, path }) => {
      const named = readNumberedName(name);
      return named && named.device === own && named.number > known ? [{ path, number: named.number }] : [];
    })
    .sort((one, other) => other.number - one.number);
  let highest = known;
  for (const { path, number } of ahead.slice(0, mostOpened)) {
    if (number <= highest) break;
    const inside = await numberInside(path);
    if (inside <= mostNumber) highest = Math.max(highest, inside);
  }
  return highest + 1;

  async function numberInside(path: string): Promise<number> {
    const identity = { kind: 'identity', identity: store.packageIdentity() ?? '' } as const;
    const opened = await packages.open(path, seal.kind === 'passphrase' ? seal : identity, store.verify);
    if (!opened.ok) return 0;
    const { device, number = 0 } = opened.value.manifest;
    opened.value.close();
    return device === store.device.id ? number : 0;
  }
}

/** Each costs the work of its passphrase. */
const mostOpened = 20;

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
      strange: null,
    },
  });
}
