import type { SharedFile, SharedFolder } from '../../../shared/contract/package-views.ts';
import { ownValue } from '../../../shared/ground/own-value.ts';
import { missingNumbers } from '../../../shared/record/exchange/arrived-numbers.ts';
import type { Journal } from '../journal.ts';
import type { PackageFile, Packages } from '../ports-packages.ts';
import { type FileNote, type FileNotes, type FolderNote, loadFiles, loadFolder } from './folder-notes.ts';
import { changesAfter } from './gather-content.ts';

/** Labels that are read for one look; of what is new beyond that, the name says enough. */
const mostLabels = 50;

const noCounts = {
  new: 0,
  arriving: 0,
  needsAcceptance: 0,
  partly: 0,
  refused: 0,
  taken: 0,
  own: 0,
  strange: 0,
};
const countName = (state: SharedFile['state']) => (state === 'needs-acceptance' ? 'needsAcceptance' : state);

/** The state of the shared folder. Opens no package: what was looked into is known by its name, length and date. */
export async function lookAtFolder(
  journal: Journal,
  packages: Packages,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<SharedFolder> {
  const note = loadFolder(journal);
  if (note === null) return { ...aboutNone, rows: [], total: 0 };
  const { folder, seal, documents, sharedOn, collectedOn, place, came } = note;
  const about = {
    folder,
    sealed: seal.kind,
    recipients: seal.kind === 'recipients' ? seal.recipients : [],
    documents,
    sharedOn,
    collectedOn,
    changes: changesAfter(journal.store, place, came).changes,
  };
  const listed = await packages.list(folder);
  if (!listed.ok) return { ...aboutNone, ...about, problem: listed.error, rows: [], total: 0 };
  const notes = loadFiles(journal);
  const files = listed.value.map((file) => viewFile(file, knownFile(notes, file)));
  const counts = { ...noCounts };
  for (const { state, strange } of files) {
    counts[countName(state)] += 1;
    if (strange !== null) counts.strange += 1;
  }
  const rows = files.sort(firstToLookAt).slice(offset, offset + limit);
  return {
    ...about,
    problem: null,
    counts,
    awaited: awaitedIn(note),
    rows: await withLabels(packages, rows),
    total: files.length,
  };
}

const aboutNone = {
  folder: null,
  sealed: null,
  recipients: [],
  documents: true,
  problem: null,
  changes: 0,
  sharedOn: null,
  collectedOn: null,
  counts: noCounts,
  awaited: [],
};

/** What is noted of a file that is still as it was then; null for one that is new or was written since. */
export function knownFile(notes: FileNotes, { name, bytes, changed }: PackageFile): FileNote | null {
  const note = ownValue(notes, name);
  return note && note.bytes === bytes && note.changed === changed ? note : null;
}

function viewFile({ path, name, bytes }: PackageFile, note: FileNote | null): SharedFile {
  return {
    path,
    name,
    bytes,
    state: note?.state ?? 'new',
    from: note?.from?.name ?? null,
    office: note?.from?.office ?? null,
    fingerprint: note?.from?.fingerprint ?? null,
    madeAt: note?.madeAt ?? null,
    takenAt: note?.takenAt ?? null,
    problem: note?.problem ?? null,
    strange: note?.strange ?? null,
  };
}

const urgency: Readonly<Record<SharedFile['state'], number>> = {
  'needs-acceptance': 0,
  refused: 1,
  partly: 2,
  arriving: 3,
  new: 4,
  taken: 5,
  own: 5,
};

/** What a person has to do something about first, then the newest. */
function firstToLookAt(one: SharedFile, other: SharedFile): number {
  return (
    Number(other.strange !== null) - Number(one.strange !== null) ||
    urgency[one.state] - urgency[other.state] ||
    compare(other.takenAt ?? other.madeAt ?? '', one.takenAt ?? one.madeAt ?? '') ||
    compare(other.name, one.name)
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Of files that nobody looked into, what their outside says; one whose outside can't be read is still arriving. */
async function withLabels(packages: Packages, rows: readonly SharedFile[]): Promise<SharedFile[]> {
  let left = mostLabels;
  const done: SharedFile[] = [];
  for (const row of rows) {
    if (row.state !== 'new' || left === 0) {
      done.push(row);
      continue;
    }
    left -= 1;
    const label = await packages.readLabel(row.path);
    done.push(label.ok ? { ...row, from: label.value.sender, madeAt: label.value.date } : row);
  }
  return done;
}

/** Devices of which a later file came and an earlier one never did. */
export function awaitedIn({ arrived }: Pick<FolderNote, 'arrived'>): SharedFolder['awaited'] {
  return Object.values(arrived).flatMap(({ called, ...came }) => {
    const { numbers, count } = missingNumbers(came);
    return count === 0 ? [] : [{ device: called, numbers, count }];
  });
}
