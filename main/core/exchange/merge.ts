import type { IncomingPartner, LackingDocument } from '../../../shared/contract/package-views.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { isFingerprint } from '../../../shared/record/exchange/fingerprint.ts';
import type { StreamMerge } from '../../../shared/record/exchange/merge-stream.ts';
import { chainedText } from '../../../shared/record/journal/canonical.ts';
import { type EntryDraft, workspaceStream } from '../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { officerOf } from '../../../shared/record/workspace/workspace-file.ts';
import { countNotHere } from '../../../shared/rules/assessment/count-not-here.ts';
import { renewRows } from '../content/workspace-contents.ts';
import { inWorkspace, os } from '../implement.ts';
import { type Journal, sealBatch } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { MergedStream, Tell } from '../ports.ts';
import type { OpenPackage } from '../ports-packages.ts';
import { unstopped } from '../progress.ts';
import { project, rowToKeep } from '../project.ts';
import type { Session } from '../session.ts';
import { partnerDocuments } from '../workspace/missing-documents.ts';
import { type CopyFirst, copyOnce } from './copy-before.ts';
import type { Places } from './gather-content.ts';
import { joinedByMerge } from './joined-by-merge.ts';
import { viewLacking } from './lacking-documents.ts';
import { ensureFull, viewPackage, withPackage } from './open-package.ts';
import { type Planner, planner } from './plan-merge.ts';
import { draftAccepted, viewSender } from './sender.ts';
import { stage } from './staged.ts';
import { countTotals } from './totals.ts';

export const merge = os.package.merge.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) =>
    withPackage(context.session, journal, input, async (opened) => {
      const { acceptSender, partners } = input;
      const copyFirst = copyOnce(context.session, journal);
      // Whole or not at all.
      const tell = unstopped(context.progress);
      const taken = await takeOver(journal, opened, {
        partners,
        accept: asList(acceptSender),
        copyFirst,
        tell,
      });
      if (!taken.ok) return taken;
      const { changed, waitingIn: _, came: _came, lacking, ...told } = taken.value;
      if (changed) tellOfChange(context.session, journal);
      return ok({ ...told, lacking: viewLacking(lacking) });
    }),
  ),
);

/** What was brought, from a package or otherwise: who says what is in it, and documents. */
export type Brought = Pick<OpenPackage, 'manifest' | 'document'>;

const asList = (one: string | undefined) => (one === undefined ? [] : [one]);

/** Says that the record is another one, and when it was saved. */
export function tellOfChange(session: Session, journal: Journal): void {
  session.savedAt = journal.clock.now();
  session.emit({ type: 'workspace.changed' });
}

interface Wish {
  /** Ids or references; all when left out. */
  readonly partners?: readonly string[] | undefined;
  /** Fingerprints that a person compared, or “any”. */
  readonly accept: readonly string[];
  readonly copyFirst: CopyFirst;
  /** Told how far it has come; ends nothing. */
  readonly tell?: Tell;
}

/** Takes an open package over in one transaction. `waitingIn` names the streams in which entries wait for others, `came` where its entries lie in this copy. */
export async function takeOver(
  journal: Journal,
  opened: OpenPackage,
  { partners, accept, copyFirst, tell }: Wish,
) {
  const full = ensureFull(opened);
  if (!full.ok) return full;
  const accepted = decideSender(journal, opened, accept);
  if (!accepted.ok) return accepted;
  const incoming = await stage(journal, opened, tell);
  try {
    const plan = planner(journal, incoming, opened.manifest);
    const chosen = choose(journal, plan, partners);
    const copied = await copyFirst(opened, plan, chosen, accepted.value);
    if (!copied.ok) return copied;
    const documents = await keepDocuments(journal, opened, plan, chosen);
    const done = write(journal, opened, plan, { chosen, documents, drafts: accepted.value, tell });
    // A pack of this office may have come with it: what was not shown is shown from here on.
    renewRows(journal);
    journal.rows.reset();
    journal.officer = officerOf(loadWorkspaceFile(journal.store), journal.store.device.id) ?? journal.officer;
    return ok({
      package: viewPackage(journal, opened),
      totals: done.totals,
      documents,
      lacking: done.lacking,
      notInPackage: chosen.notInPackage,
      refused: done.refused,
      waiting: done.waiting,
      sharedReferences: done.totals.sameReference > 0 || done.totals.new > 0 ? sharedNow(journal) : [],
      instrumentsNotHere: done.notHere.all(journal.instruments),
      came: done.came,
      changed: done.own > 0,
      waitingIn: done.waitingIn,
    });
  } finally {
    incoming.close();
  }
}

/** Nobody reads more at once; a check of the workspace names all. */
const mostShared = 50;

const sharedNow = ({ rows }: Journal) =>
  rows.shared(mostShared).map(({ kind, reference, choices }) => ({
    kind,
    reference,
    choices: choices.map((choice) => [...choice]),
  }));

/** What records that a person believes the sender; nothing where that was done before. */
export function decideSender(
  journal: Journal,
  { manifest }: Brought,
  accept: readonly string[],
): Result<readonly EntryDraft[], 'SENDER_UNKNOWN' | 'SENDER_KEY_CHANGED' | 'FINGERPRINT_DIFFERS'> {
  const { state, fingerprint, by, office } = viewSender(journal, manifest);
  if (state === 'own' || state === 'accepted') return ok([]);
  const told = { name: by.name, office, fingerprint };
  const accepted = ok([draftAccepted(journal, manifest)]);
  const [only] = accept;
  if (only === undefined)
    return state === 'new' ? refuse('SENDER_UNKNOWN', told) : refuse('SENDER_KEY_CHANGED', told);
  if (accept.some((typed) => isFingerprint(typed, fingerprint))) return accepted;
  // A key that took the place of another is a matter for two people, never for a word that believes everybody.
  if (accept.some((typed) => typed.toLowerCase() === 'any'))
    return state === 'new' ? accepted : refuse('SENDER_KEY_CHANGED', told);
  return refuse('FINGERPRINT_DIFFERS', { fingerprint });
}

interface Chosen {
  readonly streams: readonly string[];
  readonly isAll: boolean;
  readonly notInPackage: string[];
}

/**
 * The partners to take: all, or those of the package that are named by id or by a reference that is known here, with
 * the records that stand in one file with them.
 */
function choose({ rows }: Journal, plan: Planner, asked: readonly string[] | undefined): Chosen {
  const streams = plan.partners();
  if (asked === undefined) return { streams, isAll: true, notInPackage: [] };
  const there = new Set(streams);
  const found = asked.map((name) => (there.has(name) ? name : (rows.recordOf(name) ?? name)));
  return {
    streams: [...new Set(found.filter((name) => there.has(name)).flatMap(plan.goingWith))],
    isAll: false,
    notInPackage: asked.filter((_name, index) => !there.has(found[index] ?? '')),
  };
}

/**
 * Puts documents on the disk before the entries that name them: one without an entry is harmless. Answers with the
 * number of those that are new here.
 */
export async function keepDocuments(
  { store: { documents } }: Journal,
  opened: Brought,
  plan: Planner,
  { streams, isAll }: Chosen,
): Promise<number> {
  const lacking = opened.manifest.parts.filter(
    ({ name, sha256 }) => name.startsWith('documents/') && !documents.has(sha256),
  );
  if (lacking.length === 0) return 0;
  const wanted = isAll ? null : new Set(streams.flatMap((stream) => namedIn(plan, stream)));
  let kept = 0;
  for (const { sha256 } of lacking) {
    if (wanted?.has(sha256) === false || documents.has(sha256)) continue;
    const bytes = await opened.document(sha256);
    if (bytes === null) continue;
    documents.prepare(bytes).keep();
    kept += 1;
  }
  return kept;
}

const namedIn = (plan: Planner, stream: string) =>
  partnerDocuments(plan.partner(stream).file).map(({ sha256 }) => sha256);

type Totals = ReturnType<ReturnType<typeof countTotals>['sum']>;

interface Order {
  readonly chosen: Chosen;
  readonly documents: number;
  readonly drafts: readonly EntryDraft[];
  /** A record that is made anew from it says nothing of that: it is to be the same. */
  readonly asRestored?: boolean;
  readonly tell?: Tell | undefined;
}

/** One transaction: what was chosen of a package, then our own word on it. Says what was done. */
export function write(
  journal: Journal,
  opened: Brought,
  plan: Planner,
  { chosen, documents, drafts, asRestored = false, tell }: Order,
) {
  const { manifest } = opened;
  const office = manifest.workspace === journal.store.workspaceId ? plan.office() : null;
  const totals = countTotals(office, false);
  const refused: IncomingPartner[] = [];
  const waiting: IncomingPartner[] = [];
  const lacking: LackingDocument[] = [...plan.lackingOfOffice()];
  const waitingIn = office && office.waiting + office.branchGaps > 0 ? [workspaceStream] : [];
  let own = 0;
  const clock = journal.store.lamport();
  const joined = joinedByMerge(journal);
  const notHere = countNotHere();
  const before = journal.store.lastPlace();
  function* streams(): Generator<MergedStream> {
    if (office && office.problems.length === 0 && office.added.length > 0) {
      const kept = { value: journal.store.snapshot(workspaceStream), current: true };
      const { snapshot } = project(workspaceStream, office.entries, kept.value === null ? null : kept);
      yield { ...asWritten(journal, office), snapshot, row: null, textOf: plan.textOf };
    }
    for (const [done, stream] of chosen.streams.entries()) {
      tell?.('partners', done, chosen.streams.length);
      const { merge: united, file, view, lacking: gone } = plan.partner(stream);
      lacking.push(...gone);
      totals.add(view, united);
      if (view.state === 'refused') refused.push(view);
      if (view.waiting > 0 || united.branchGaps > 0) {
        waitingIn.push(stream);
        waiting.push(view);
      }
      if (view.state !== 'new' && view.state !== 'changed') continue;
      const row = rowToKeep(file, journal.instruments);
      notHere.add(file, journal.instruments);
      if (row !== null) joined.note(row);
      yield { ...asWritten(journal, united), snapshot: file, row, textOf: plan.textOf };
    }
  }
  journal.store.merge(streams(), () => {
    const sum = totals.sum();
    if (chosen.isAll) lacking.push(...plan.lackingBesides(lacking));
    const isNew = !asRestored && (sum.entries > 0 || documents > 0);
    const told = isNew
      ? [draftMerged(opened, sum, { documents, clock, missing: notCarried(opened, lacking) })]
      : [];
    const all = [...drafts, ...told];
    own = all.length;
    return joined.with(sealBatch(journal, { workspace: all }).change());
  });
  // Our own entries about it were written last.
  const last = journal.store.lastPlace() - own;
  const came: Places | null = last > before ? [before + 1, last] : null;
  return { totals: totals.sum(), refused, waiting, own, came, waitingIn, lacking, notHere };
}

/** Documents that what came names and did not bring, listed or not. */
const notCarried = ({ manifest: { missing } }: Brought, lacking: readonly LackingDocument[]) =>
  new Set([...missing, ...lacking.filter(({ why }) => why !== 'before')].map(({ sha256 }) => sha256)).size;

/** Entries that are new, and the end of our own chain where some of ours came back. */
function asWritten({ store }: Journal, { stream, entries, added }: StreamMerge) {
  const own = store.device.id;
  const last = added.some(({ device }) => device === own)
    ? entries.filter(({ device }) => device === own).reduce((a, b) => (b.seq > a.seq ? b : a))
    : null;
  const before = store.head(stream);
  const head =
    last && last.seq > (before?.seq ?? 0) ? { seq: last.seq, hash: store.sha256(chainedText(last)) } : null;
  return { stream, added, head };
}

function draftMerged(
  { manifest }: Brought,
  { new: added, changed, refused, officeRefused, entries }: Totals,
  {
    documents,
    clock,
    missing,
  }: { readonly documents: number; readonly clock: number; readonly missing: number },
): EntryDraft {
  const { id, device, by, office, workspace, madeAt, devices } = manifest;
  const introduced = devices.map(({ device, code, name, function: title }) => ({
    device,
    code,
    officer: { name, function: title },
  }));
  return draftEntry('package.merged', {
    package: id,
    sender: { device, code: introduced.find((known) => known.device === device)?.code ?? '', officer: by },
    office,
    workspace,
    madeAt,
    partners: added + changed,
    entries,
    documents,
    refused: refused + (officeRefused ? 1 : 0),
    missing,
    clock,
    devices: introduced,
  });
}
