import type {
  IncomingPartner,
  LackingDocument,
  TakenFile,
  TakenFiles,
} from '../../../shared/contract/package-views.ts';
import type { Refusal } from '../../../shared/ground/result.ts';
import { countBranchGaps } from '../../../shared/record/exchange/merge-stream.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import { loadFile, loadWorkspaceFile } from '../load-file.ts';
import { isCancellation, isStorageFailure, type StorageCode } from '../ports.ts';
import type { Progress } from '../progress.ts';
import type { Session } from '../session.ts';
import { type CopyFirst, copyOnce } from './copy-before.ts';
import type { Places } from './gather-content.ts';
import { isHere, viewLacking } from './lacking-documents.ts';
import { takeOver } from './merge.ts';
import { type PackageAsked, viewPackage, withPackage } from './open-package.ts';
import { addTotals } from './totals.ts';

/** What became of a file so far, and the streams in which something waits for other files. */
interface Tried {
  readonly file: Omit<TakenFile, 'waiting' | 'lacking'>;
  /** Documents that lacked when it was taken: a later file may have brought them. */
  readonly lacking: readonly LackingDocument[] | null;
  readonly waitingIn: readonly string[];
}

interface Manner {
  /** Fingerprints that a person compared, or “any”. */
  readonly accept: readonly string[];
  /** Told of each file; where it throws since nobody waits any more, the files behind it are left. */
  readonly progress: Progress;
  /** Told of the places of entries that came out of files. */
  readonly came?: (places: Places) => void;
}

/**
 * Takes files over one after the other, each in a transaction of its own: one that is refused keeps none of the others
 * back, and one that is stopped between two of them keeps what it took. What a file behind it may have made acceptable is
 * asked again, until nothing is news: a sender that became known, and partners of a copied laptop whose branch came in
 * another order. So the order of the files says nothing.
 */
export async function takeFiles(
  session: Session,
  journal: Journal,
  files: readonly PackageAsked[],
  how: Manner,
): Promise<{ readonly changed: boolean; readonly report: TakenFiles }> {
  const tried = new Map<string, Tried>();
  const copyFirst = copyOnce(session, journal);
  let changed = false;
  let pending = files;
  let done = 0;
  const { at, between = at } = how.progress;
  const goesOn = () => isWanted(() => between('reading', done, files.length));
  let isStopped = false;
  while (pending.length > 0 && !isStopped) {
    let isNews = false;
    for (const asked of pending) {
      isStopped = !goesOn();
      if (isStopped) break;
      const one = await takeOne(session, journal, asked, { ...how, copyFirst }, changed || isNews);
      isNews ||= one.changed;
      tried.set(asked.path, united(tried.get(asked.path), one.tried));
      done = Math.min(done + 1, files.length);
    }
    changed ||= isNews;
    pending = isNews ? pending.filter(({ path }) => mayBeTakenLater.has(outcomeOf(tried, path) ?? '')) : [];
  }
  const waiting = waitingCounter(journal);
  const stillLacking = [...tried.values()].flatMap(({ lacking }) => lacking ?? []).filter(isGone(journal));
  const rows = files.map((asked) => {
    const one = tried.get(asked.path);
    return one ? settled(one, waiting, isGone(journal)) : leftOf(asked);
  });
  return { changed, report: reportOf(rows, viewLacking(stillLacking)) };
}

const isGone =
  ({ store }: Journal) =>
  ({ sha256 }: LackingDocument) =>
    !isHere(store.documents, sha256);

function isWanted(tell: () => void): boolean {
  try {
    tell();
    return true;
  } catch (error) {
    if (isCancellation(error)) return false;
    throw error;
  }
}

const leftOf = ({ path }: PackageAsked): TakenFile => ({
  path,
  name: nameIn(path),
  package: null,
  problem: null,
  waiting: 0,
  lacking: null,
  outcome: 'left',
  ...nothing,
});

/**
 * Where files before were taken over already, a disk that fails is told of the file at which it failed: the report says
 * what is there. At the first one nothing is there, and the whole request is refused.
 */
async function failingAlone<Answer>(
  mayFail: boolean,
  step: () => Promise<Answer>,
): Promise<Answer | { readonly ok: false; readonly error: Refusal<StorageCode> }> {
  try {
    return await step();
  } catch (error) {
    if (!mayFail || !isStorageFailure(error)) throw error;
    return { ok: false, error: error.refusal };
  }
}

const mayBeTakenLater: ReadonlySet<string> = new Set(['needs-acceptance', 'partly']);

/** What became of a file over several rounds: what each of them took, and what the last one left. */
function united(before: Tried | undefined, now: Tried): Tried {
  const [earlier, last] = [before?.file, now.file];
  if (!before || !earlier?.totals) return now;
  // It can't be read any more: what it gave before is what it gave.
  if (!last.totals) return before;
  const documents = earlier.documents + last.documents;
  const totals = addTotals(earlier.totals, last.totals);
  const isNew = totals.entries > 0 || documents > 0;
  const outcome = last.outcome === 'here' && isNew ? 'taken' : last.outcome;
  return { ...now, file: { ...last, documents, totals, outcome } };
}

const outcomeOf = (tried: ReadonlyMap<string, Tried>, path: string) => tried.get(path)?.file.outcome;

async function takeOne(
  session: Session,
  journal: Journal,
  asked: PackageAsked,
  { accept, came, copyFirst }: Manner & { readonly copyFirst: CopyFirst },
  mayFail: boolean,
): Promise<{ readonly tried: Tried; readonly changed: boolean }> {
  const about = { path: asked.path, name: nameIn(asked.path) };
  let seen: TakenFile['package'] = null;
  const taken = await failingAlone(mayFail, () =>
    withPackage(session, journal, asked, async (opened) => {
      seen = viewPackage(journal, opened);
      return takeOver(journal, opened, { accept, copyFirst });
    }),
  );
  if (!taken.ok) {
    const file = { ...about, ...nothing, package: seen, problem: taken.error, outcome: outcome(taken.error) };
    return { tried: { file, waitingIn: [], lacking: null }, changed: false };
  }
  const { package: opened, totals, documents, refused, changed, waitingIn, lacking } = taken.value;
  if (taken.value.came) came?.(taken.value.came);
  const isPartly = totals.refused > 0 || totals.officeRefused || totals.notAccepted > 0;
  const isNew = totals.entries > 0 || documents > 0;
  const file = {
    ...about,
    package: opened,
    totals,
    problem: null,
    documents,
    refused,
    strange: null,
    outcome: isPartly ? ('partly' as const) : isNew ? ('taken' as const) : ('here' as const),
  };
  return { tried: { file, waitingIn, lacking }, changed };
}

const nothing = { totals: null, strange: null, documents: 0, refused: [] as IncomingPartner[] };

const senderCodes: ReadonlySet<string> = new Set([
  'SENDER_UNKNOWN',
  'SENDER_KEY_CHANGED',
  'FINGERPRINT_DIFFERS',
]);

/** Whether a refusal is answered by a person who compares a fingerprint. */
export const asksForSender = ({ code }: Refusal) => senderCodes.has(code);

const outcome = (error: Refusal): TakenFile['outcome'] =>
  asksForSender(error) ? 'needs-acceptance' : 'refused';

export const nameIn = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

/** Entries of a stream that wait now: what a file waited for may have come in a later one. */
function waitingCounter(journal: Journal) {
  const known = new Map<string, number>();
  return (stream: string) => {
    const found = known.get(stream);
    if (found !== undefined) return found;
    const { waiting } =
      stream === workspaceStream ? loadWorkspaceFile(journal.store) : loadFile(journal, stream);
    const all = waiting + countBranchGaps(journal.store.entries(stream), journal.store);
    known.set(stream, all);
    return all;
  };
}

function settled(
  { file, waitingIn, lacking }: Tried,
  waitingOf: (stream: string) => number,
  isLacking: (document: LackingDocument) => boolean,
): TakenFile {
  const waiting = waitingIn.reduce((sum, stream) => sum + waitingOf(stream), 0);
  const isWhole = file.outcome === 'taken' || file.outcome === 'here';
  const gone = lacking && viewLacking(lacking.filter(isLacking));
  return { ...file, waiting, lacking: gone, outcome: isWhole && waiting > 0 ? 'waiting' : file.outcome };
}

/** The report over all files. */
export function reportOf(rows: TakenFile[], lacking: TakenFiles['lacking']): TakenFiles {
  const count = (outcome: TakenFile['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const sum = (of: (totals: NonNullable<TakenFile['totals']>) => number) =>
    rows.reduce((total, { totals }) => total + (totals ? of(totals) : 0), 0);
  return {
    rows,
    total: rows.length,
    counts: {
      taken: count('taken'),
      here: count('here'),
      waiting: count('waiting'),
      partly: count('partly'),
      arriving: count('arriving'),
      needsAcceptance: count('needs-acceptance'),
      refused: count('refused'),
      left: count('left'),
    },
    newPartners: sum((totals) => totals.new),
    changedPartners: sum((totals) => totals.changed),
    conflicts: sum((totals) => totals.conflicts),
    forks: sum((totals) => totals.forks),
    entries: sum((totals) => totals.entries),
    lacking,
  };
}
