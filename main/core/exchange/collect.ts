import type { TakenFile } from '../../../shared/contract/package-views.ts';
import { ownValue } from '../../../shared/ground/own-value.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import {
  isStrangeNumber,
  noneArrived,
  withArrived,
} from '../../../shared/record/exchange/arrived-numbers.ts';
import { isNamedOtherwise, nameOfDevice } from '../../../shared/record/exchange/numbered-name.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import type { PackageFile } from '../ports-packages.ts';
import {
  type FileNote,
  type FileNotes,
  type FolderNote,
  loadFiles,
  loadFolder,
  saveFiles,
  saveFolder,
} from './folder-notes.ts';
import { codeOf, type Places } from './gather-content.ts';
import { awaitedIn, knownFile } from './look-at-folder.ts';
import { tellOfChange } from './merge.ts';
import { reportOf, takeFiles } from './take-files.ts';

/** How long a file that can't be read has to stand as it is before it is called damaged and no longer awaited. */
const minutesUntilStill = 10;

export const collect = os.package.collect.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const note = loadFolder(journal);
    if (note === null) return refuse('FOLDER_NOT_SET');
    const packages = await session.ports.packages();
    const listed = await packages.list(note.folder);
    if (!listed.ok) return listed;
    const notes = loadFiles(journal);
    const open = listed.value.filter((file) => !isSettled(knownFile(notes, file)));
    const packagePassphrase = note.seal.kind === 'passphrase' ? note.seal.passphrase : undefined;
    const asked = open.map(({ path }) => ({ path, packagePassphrase }));
    const came: Places[] = [];
    const { changed, report } = await takeFiles(session, journal, asked, {
      accept: input.acceptSenders,
      progress,
      came: (places) => came.push(places),
    });
    const files = new Map(open.map((file) => [file.path, file]));
    const next = new Map(Object.entries(notes));
    let { arrived } = note;
    const rows = report.rows.map((row) => {
      // As if nobody had asked: it is looked at the next time.
      if (row.outcome === 'left') return row;
      const file = files.get(row.path) as PackageFile;
      const judged = judgeNumber(journal, arrived, row);
      arrived = judged.arrived;
      const { strange } = judged;
      const noted = { ...noteOf(journal, row, file, knownFile(notes, file)), strange };
      next.set(row.name, noted);
      return { ...row, strange, outcome: noted.state === 'arriving' ? ('arriving' as const) : row.outcome };
    });
    remember(journal, { ...note, arrived }, Object.fromEntries(next), came);
    if (changed) tellOfChange(session, journal);
    return ok({
      ...reportOf(rows, report.lacking),
      awaited: awaitedIn({ arrived }),
    });
  }),
);

const isSettled = (note: FileNote | null) => note?.state === 'taken' || note?.state === 'own';

function remember(journal: Journal, note: FolderNote, files: FileNotes, came: readonly Places[]): void {
  const collectedOn = journal.clock.now();
  const all = [...note.came, ...came].map(([from, to]): [number, number] => [from, to]);
  saveFolder(journal, { ...note, collectedOn, came: joined(all) });
  saveFiles(journal, files);
}

/**
 * What a file says of its number, once it was opened: the signed one counts where its sender is accepted, and is told as
 * strange where it can't be, or where the name says otherwise.
 */
function judgeNumber(
  journal: Journal,
  arrived: FolderNote['arrived'],
  { name, package: opened, outcome }: TakenFile,
): { readonly arrived: FolderNote['arrived']; readonly strange: FileNote['strange'] } {
  if (opened === null) return { arrived, strange: null };
  const { number, scope, audience, sender } = opened;
  const { device, fingerprint } = sender;
  const strange = isNamedOtherwise(name, { fingerprint, number }) ? 'name' : null;
  const isRead = readOutcomes.has(outcome) && device !== journal.store.device.id;
  if (number === null || !isRead) return { arrived, strange };
  const { called: _, ...before } = ownValue(arrived, device) ?? { called: '', ...noneArrived };
  const isWhole = scope === 'whole' && audience === 'full';
  if (isStrangeNumber(before, number, isWhole)) return { arrived, strange: 'number' };
  const called = nameOfDevice(sender.code === '' ? codeOf(journal, device) : sender.code, fingerprint);
  const { ranges, whole } = withArrived(before, number, isWhole);
  const now = { called, ranges: ranges.map(([from, to]): [number, number] => [from, to]), whole };
  return { arrived: { ...arrived, [device]: now }, strange };
}

/** Outcomes of a file whose sender is accepted and of which at least a part is here. */
const readOutcomes: ReadonlySet<string> = new Set(['taken', 'here', 'waiting', 'partly']);

/** Ranges that touch are one: thousands of files in a row leave few. */
function joined(ranges: readonly [number, number][]): [number, number][] {
  const done: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = done.at(-1);
    if (last && last[1] + 1 === from) last[1] = to;
    else done.push([from, to]);
  }
  return done;
}

/** Codes of what a file looks like while another program still copies it. */
const cutCodes: ReadonlySet<string> = new Set(['PACKAGE_DAMAGED', 'FILE_NOT_READABLE']);

function noteOf(
  { clock, store }: Journal,
  { package: opened, outcome, problem }: TakenFile,
  { bytes, changed }: PackageFile,
  before: FileNote | null,
): FileNote {
  const now = clock.now();
  const elapsed = before ? Date.parse(now) - Date.parse(before.seen) : 0;
  // A clock that was set back tells nothing of how long a file stood.
  const seen = before && elapsed >= 0 ? before.seen : now;
  const isStill = before !== null && elapsed >= minutesUntilStill * 60_000;
  const isCut = problem !== null && cutCodes.has(problem.code);
  const isHere = outcome === 'taken' || outcome === 'here' || outcome === 'waiting';
  return {
    bytes,
    changed,
    seen,
    state: stateOf(),
    whole: opened?.scope === 'whole' && opened.audience === 'full',
    package: opened?.id ?? null,
    from: opened
      ? {
          name: opened.sender.by.name,
          office: opened.sender.office,
          code: opened.sender.code,
          fingerprint: opened.sender.fingerprint,
        }
      : null,
    madeAt: opened?.madeAt ?? null,
    takenAt: isHere ? now : null,
    problem: isCut && !isStill ? null : (problem?.message ?? null),
    strange: null,
  };

  function stateOf(): FileNote['state'] {
    if (opened?.sender.device === store.device.id) return 'own';
    if (isHere) return 'taken';
    if (isCut) return isStill ? 'refused' : 'arriving';
    return outcome === 'partly' || outcome === 'needs-acceptance' ? outcome : 'refused';
  }
}
