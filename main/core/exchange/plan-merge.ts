import type { IncomingPartner, LackingDocument } from '../../../shared/contract/package-views.ts';
import { once } from '../../../shared/ground/once.ts';
import { ownValue } from '../../../shared/ground/own-value.ts';
import { mergeStream, type StreamMerge } from '../../../shared/record/exchange/merge-stream.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import type { JoinedInto, Joins } from '../../../shared/record/file/joins.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { emptyPartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { chainedText } from '../../../shared/record/journal/canonical.ts';
import type { ChainTools } from '../../../shared/record/journal/chain.ts';
import { compareEntries, type Entry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import { conflictingKeys } from '../../../shared/record/journal/registers.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import { lastBelieved } from '../../../shared/rules/devices/devices.ts';
import { buildPartnerRow } from '../../../shared/rules/register/build-row.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { withRater } from '../../../shared/rules/register/told-by-devices.ts';
import { proposedReliance } from '../../../shared/rules/standing/proposed-reliance.ts';
import { raterWith } from '../../../shared/rules/standing/rated-by.ts';
import { joinsWith, streamsOf } from '../joined-group.ts';
import type { Journal } from '../journal.ts';
import { loadFile, loadWorkspaceFile } from '../load-file.ts';
import type { Incoming } from '../ports.ts';
import { project, projectWithRow } from '../project.ts';
import { type Absent, lackingDocuments } from './lacking-documents.ts';

/** What a package brings to one partner: the entries, the file that comes of them, and what a person is shown. */
export interface PlannedPartner {
  readonly merge: StreamMerge;
  /** Of the record by itself. */
  readonly file: PartnerFile;
  /** Before and after, the file in which the record stands: its own, unless records were joined. */
  readonly shown: {
    readonly before: PartnerFile;
    readonly after: PartnerFile;
    readonly entries: readonly Entry[];
  };
  readonly view: IncomingPartner;
  /** Documents that its entries name and that will not be here. */
  readonly lacking: readonly LackingDocument[];
}

type Doubles = IncomingPartner['doubles'];

export interface PlanOptions {
  /** Which partners here a new one looks like: for who shows it to a person. */
  readonly doublesOf?: (file: PartnerFile) => Doubles;
  /** What follows a missing entry waits for it; of a record that was saved from damage it never comes, and all is shown. */
  readonly gaps?: 'wait' | 'across' | undefined;
  /** Documents of the list of contents that aren't there after all. */
  readonly absent?: Absent;
}

/**
 * Unites streams of this record with those of a package, one at a time, so that no more than one is in memory.
 */
export function planner(
  journal: Journal,
  incoming: Incoming,
  manifest: PackageManifest,
  { doublesOf = () => [], gaps = 'wait', absent = new Map() }: PlanOptions = {},
) {
  const { store } = journal;
  const { devices, workspace } = manifest;
  const named = new Set(devices.map(({ device }) => device));
  const known = loadWorkspaceFile(store);
  const { devices: ours, senders, introduced } = known;
  const isKnown = (device: string) =>
    named.has(device) ||
    device === store.device.id ||
    [ours, senders, introduced].some(
      (list) => ownValue(list as Record<string, object>, device) !== undefined,
    );
  // What came was held against its canonical text already, and need not be written out again.
  const tools: ChainTools = {
    sha256: store.sha256,
    verify: store.verify,
    chainedText: (entry) => incoming.textOf(entry) ?? chainedText(entry),
  };
  const unite = (stream: string, file: WorkspaceFile) =>
    mergeStream(stream, store.entries(stream), incoming.entries(stream), tools, isKnown, (device) =>
      lastBelieved(file, device, stream),
    );
  const nameOf = (device: string) => {
    const told = devices.find((each) => each.device === device);
    const before = ownValue(introduced, device);
    const code = told?.code ?? before?.code ?? ownValue(ours, device)?.code ?? '';
    return { who: told?.name ?? before?.officer.name ?? '', code };
  };
  const uniteOffice = () => unite(workspaceStream, known);
  /** The office as it will be: a device that a package says is retired brings nothing more with that very package. */
  const officeAfter = once(() => {
    const { added, problems, entries } = uniteOffice();
    if (workspace !== store.workspaceId || problems.length > 0) return known;
    // In the midst of the merge it is written already.
    if (added.length === 0) return loadWorkspaceFile(store);
    const kept = store.snapshot(workspaceStream);
    const state = kept === null ? null : { value: kept, current: true };
    return project(workspaceStream, entries, state).snapshot as WorkspaceFile;
  });
  const office = (): OfficeMerge => ({ ...uniteOffice(), ...notShownMore(known, officeAfter()) });
  const unitePartner = (stream: string) => unite(stream, officeAfter());
  /** Keys in conflict by the package. Those of a file of several records are counted once, with the first that it brings. */
  const newConflicts = (stream: string, { before, after }: PlannedPartner['shown']): number => {
    const together = streamsOf(joins(), after.id);
    const brought =
      together.length === 1 ? [stream] : incoming.streams().filter((each) => together.includes(each));
    if (brought[0] !== stream) return 0;
    const files =
      together.length === 1
        ? [before]
        : [...new Set(together.map(journal.rows.joins().rootOf))].map((id) => loadFile(journal, id));
    const known = new Set(files.flatMap(({ registers }) => conflictingKeys(registers)));
    return conflictingKeys(after.registers).filter((key) => !known.has(key)).length;
  };
  const lacking = lackingDocuments(store, { manifest, absent, brought: incoming.entries });
  const rater = raterWith(known, manifest);
  /** What another entity determined, where it is new; of most partners no entry asks for a closer look. */
  const resultIn = ({ added, problems }: StreamMerge, after: PartnerFile) => {
    const isRated = ({ type, device }: Entry) => type === 'assessment.determined' && rater(device) !== null;
    if (problems.length > 0 || !added.some(isRated)) return null;
    const row = withRater(buildPartnerRow(after, journal.instruments), rater);
    return proposedReliance(after, row, journal.clock.today());
  };
  const partners = () => incoming.streams().filter((stream) => stream !== workspaceStream);
  const joins = once(() => joinsAfter(journal, incoming, partners(), unitePartner));
  /** The streams of one file as they are once all of the package is taken; one that is refused stays as it is here. */
  const entriesAfter = (stream: string, merge: StreamMerge) =>
    streamsOf(joins(), joins().rootOf(stream)).flatMap((each) => {
      const united = each === stream ? merge : unitePartner(each);
      return united.problems.length > 0 ? store.entries(each) : united.entries;
    });
  return {
    textOf: incoming.textOf,
    office,
    /** Content packs that the office's own stream names and that will not be here. */
    lackingOfOffice: () =>
      workspace === store.workspaceId ? lacking.office(uniteOffice(), officeAfter()) : [],
    /** What the sender lists besides. */
    lackingBesides: lacking.listedOnly,
    partners,
    /** Partners of the package that go with one: those that stand in the same file, here or once it is taken. */
    goingWith(stream: string): string[] {
      const roots = [journal.rows.joins().rootOf(stream), joins().rootOf(stream)];
      const together = roots.flatMap((root) => [
        ...journal.rows.streamsOf(root),
        ...streamsOf(joins(), root),
      ]);
      const there = new Set(partners());
      return [...new Set([stream, ...together])].filter((each) => there.has(each));
    },
    partner(stream: string): PlannedPartner {
      const merge = unite(stream, officeAfter());
      const isNew = merge.entries.length === merge.added.length;
      const root = joins().rootOf(stream);
      const isAlone = journal.rows.joins().rootOf(stream) === stream && streamsOf(joins(), root).length === 1;
      const before = isNew ? emptyPartnerFile(stream) : loadFile(journal, isAlone ? stream : root);
      const file = fileAfter(journal, merge, before, isNew && gaps === 'wait');
      const entries = isAlone ? merge.entries : entriesAfter(stream, merge).sort(compareEntries);
      const after = isAlone ? file : (project(root, entries, null).snapshot as PartnerFile);
      const shown = { before, after, entries };
      const doubles = isNew && isAlone && merge.problems.length === 0 ? doublesOf(file) : [];
      const conflicts = newConflicts(stream, shown);
      return {
        merge,
        file,
        shown,
        lacking: lacking.partner(merge, file),
        view: viewOf(journal, merge, file, {
          isNew,
          conflicts,
          doubles,
          nameOf,
          result: resultIn(merge, after),
          notShown: notShownMore(before, after),
        }),
      };
    },
  };
}
/** Which records stand in one file once all of a package is taken. */
function joinsAfter(
  { rows, instruments }: Journal,
  incoming: Incoming,
  partners: readonly string[],
  unite: (stream: string) => StreamMerge,
): Joins {
  const joining = incoming.joining();
  const told = partners.map((id): JoinedInto => {
    const known = rows.record(id)?.joinedInto ?? null;
    const merge = joining.has(id) ? unite(id) : null;
    if (merge === null || merge.problems.length > 0) return { id, joinedInto: known };
    const { row } = projectWithRow(id, merge.entries, null, instruments);
    return { id, joinedInto: (row as KeptRow).joinedInto };
  });
  return joinsWith(rows.records(), told);
}

export type Planner = ReturnType<typeof planner>;

function fileAfter(
  journal: Journal,
  { stream, entries, added }: StreamMerge,
  before: PartnerFile,
  waits: boolean,
) {
  if (added.length === 0 && before.joined.length === 0 && before.id === stream) return before;
  // Of a partner that is new here nothing was shown before: what is behind a gap waits, and is never folded across it.
  const kept = waits ? emptyPartnerFile(stream) : journal.store.snapshot(stream);
  return project(stream, entries, kept ? { value: kept, current: true } : null).snapshot as PartnerFile;
}

/** Gaps of a partner that are told by their places; the number of what waits tells of all. */
const mostAwaited = 10;

/** Entries that a file has more than before and that this program can't show. */
function notShownMore(before: Counted, after: Counted): Told['notShown'] {
  return {
    newer: Math.max(0, after.unknown - before.unknown),
    unreadable: Math.max(0, after.unreadable - before.unreadable),
  };
}

type Counted = Pick<PartnerFile, 'unknown' | 'unreadable'>;

/** What a package brings to the office's own stream. */
export type OfficeMerge = StreamMerge & Told['notShown'];

interface Told {
  readonly isNew: boolean;
  readonly conflicts: number;
  readonly doubles: Doubles;
  readonly result: IncomingPartner['result'];
  readonly notShown: Pick<IncomingPartner, 'newer' | 'unreadable'>;
  readonly nameOf: (device: string) => { readonly who: string; readonly code: string };
}

function viewOf(
  { rows }: Journal,
  { stream, added, ahead, waiting, awaited, forks, notAccepted, problems }: StreamMerge,
  file: PartnerFile,
  { isNew, conflicts, doubles, result, notShown, nameOf }: Told,
): IncomingPartner {
  const { name, country } = partnerFields(file);
  return {
    id: stream,
    reference: file.reference,
    name,
    country,
    state: problems.length > 0 ? 'refused' : added.length === 0 ? 'unchanged' : isNew ? 'new' : 'changed',
    added: added.length,
    waiting,
    awaited: awaited.slice(0, mostAwaited).map(({ device, from, to }) => ({ ...nameOf(device), from, to })),
    doubles,
    result,
    ahead,
    conflicts,
    forks,
    ...(problems.length > 0 ? { newer: 0, unreadable: 0 } : notShown),
    notAccepted: notAccepted.length,
    sameReference: sharesReference(rows, stream, file) ? file.reference : null,
    problems: [...new Set(problems.map(({ kind }) => kind))],
  };
}

/** Whether another record here bears its reference, or has an assessment or agreement of the same one. */
function sharesReference({ joins, ...rows }: Journal['rows'], stream: string, file: PartnerFile): boolean {
  if (file.reference !== '' && rows.recordsOf(file.reference).some((id) => id !== stream)) return true;
  const roots = new Set([stream, joins().rootOf(stream)]);
  const isElsewhere = ({ partner }: { readonly partner: string }) => !roots.has(partner);
  return (
    Object.values(file.assessments).some(({ started }) =>
      rows.assessmentsOf(started.fact.reference).some(isElsewhere),
    ) ||
    readAgreements(file).some(
      ({ fields, withdrawn }) => withdrawn === null && rows.agreementsOf(fields.reference).some(isElsewhere),
    )
  );
}
