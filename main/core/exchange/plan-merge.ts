import type { IncomingPartner } from '../../../shared/contract/package-views.ts';
import { once } from '../../../shared/ground/once.ts';
import { ownValue } from '../../../shared/ground/own-value.ts';
import { mergeStream, type StreamMerge } from '../../../shared/record/exchange/merge-stream.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { emptyPartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { chainedText } from '../../../shared/record/journal/canonical.ts';
import type { ChainTools } from '../../../shared/record/journal/chain.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import { conflictingKeys } from '../../../shared/record/journal/registers.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { lastBelieved } from '../../../shared/rules/devices/devices.ts';
import type { Journal } from '../journal.ts';
import { loadFile, loadWorkspaceFile } from '../load-file.ts';
import type { Incoming } from '../ports.ts';
import { project } from '../project.ts';

/** What a package brings to one partner: the entries, the file that comes of them, and what a person is shown. */
export interface PlannedPartner {
  readonly merge: StreamMerge;
  readonly file: PartnerFile;
  readonly view: IncomingPartner;
}

/** Unites streams of this record with those of a package, one at a time, so that no more than one is in memory. */
export function planner(journal: Journal, incoming: Incoming, { devices, workspace }: PackageManifest) {
  const { store } = journal;
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
  const office = () => unite(workspaceStream, known);
  /** The office as it will be: a device that a package says is retired brings nothing more with that very package. */
  const officeAfter = once(() => {
    const { added, problems, entries } = office();
    if (workspace !== store.workspaceId || problems.length > 0) return known;
    // In the midst of the merge it is written already.
    if (added.length === 0) return loadWorkspaceFile(store);
    const kept = store.snapshot(workspaceStream);
    const state = kept === null ? null : { value: kept, current: true };
    return project(workspaceStream, entries, state).snapshot as WorkspaceFile;
  });
  return {
    textOf: incoming.textOf,
    office,
    partners: () => incoming.streams().filter((stream) => stream !== workspaceStream),
    partner(stream: string): PlannedPartner {
      const merge = unite(stream, officeAfter());
      const isNew = merge.entries.length === merge.added.length;
      const before = isNew ? emptyPartnerFile(stream) : loadFile(journal, stream);
      const file = fileAfter(journal, merge, before, isNew);
      return { merge, file, view: viewOf(journal, merge, before, file, isNew) };
    },
  };
}
export type Planner = ReturnType<typeof planner>;

function fileAfter(
  journal: Journal,
  { stream, entries, added }: StreamMerge,
  before: PartnerFile,
  isNew: boolean,
) {
  if (added.length === 0) return before;
  // Of a partner that is new here nothing was shown before: what is behind a gap waits, and is never folded across it.
  const kept = isNew ? before : journal.store.snapshot(stream);
  return project(stream, entries, kept ? { value: kept, current: true } : null).snapshot as PartnerFile;
}

function viewOf(
  { rows }: Journal,
  { stream, added, ahead, waiting, forks, notAccepted, problems }: StreamMerge,
  before: PartnerFile,
  file: PartnerFile,
  isNew: boolean,
): IncomingPartner {
  const { name, country } = partnerFields(file);
  const conflictsBefore = new Set(conflictingKeys(before.registers));
  const holder = file.reference === '' ? null : rows.partnerOf(file.reference);
  return {
    id: stream,
    reference: file.reference,
    name,
    country,
    state: problems.length > 0 ? 'refused' : added.length === 0 ? 'unchanged' : isNew ? 'new' : 'changed',
    added: added.length,
    waiting,
    ahead,
    conflicts: conflictingKeys(file.registers).filter((key) => !conflictsBefore.has(key)).length,
    forks,
    notAccepted: notAccepted.length,
    sameReference: holder !== null && holder !== stream ? file.reference : null,
    problems: [...new Set(problems.map(({ kind }) => kind))],
  };
}
