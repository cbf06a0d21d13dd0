import { z } from 'zod';
import type { ImportedPack } from '../../content/packs/pack.ts';
import { ownValue } from '../../ground/own-value.ts';
import type { EntryData } from '../entries/entry-types.ts';
import { compareEntries, type Entry, type EntryDraft, type Person, personSchema } from '../journal/entry.ts';
import { splitByGaps } from '../journal/merge.ts';
import { draftEntry, type KnownEntry, readEntry } from '../journal/read-entry.ts';
import { applyWrites, currentValue, type Registers } from '../journal/registers.ts';
import type { ClauseApproval, InstrumentApproval } from '../shapes/content.ts';
import { settingKeys } from './setting-keys.ts';
import { workspaceWritesOf } from './workspace-writes.ts';

/** The workspace's own stream, folded. */
export interface WorkspaceFile {
  readonly office: string;
  readonly entity: string;
  readonly fictional: boolean;
  readonly devices: Readonly<Record<string, { readonly code: string; readonly publicKey: string }>>;
  /** Content packs that were taken in, in journal order. */
  readonly packs: readonly ImportedPack[];
  /** What legal offices said about versions of clauses, in journal order; the last word on a version stands. */
  readonly clauseApprovals: readonly ClauseApprovalEvent[];
  /** The same of versions of instruments. */
  readonly instrumentApprovals: readonly InstrumentApprovalEvent[];
  /** Devices of others whose packages a person accepted, as they named themselves then. */
  readonly senders: Readonly<Record<string, Sender>>;
  /** Devices whose entries came in packages, as the sender of the package introduced them. */
  readonly introduced: Readonly<Record<string, { readonly code: string; readonly officer: Person }>>;
  /** Packages that this record took over and gave out, in journal order. */
  readonly exchanges: readonly Exchange[];
  /** The office's people by id, in the order in which they were added, each with every name they have had. */
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly registers: Registers;
  /** As in a partner's file: entries folded, waiting, of a newer program, and not what they say they are. */
  readonly entries: number;
  readonly waiting: number;
  readonly unknown: number;
  readonly unreadable: number;
}

/** A device of others, and the office that it is of. */
export interface Sender {
  readonly code: string;
  readonly officer: Person;
  readonly office: string;
  readonly entity: string;
  readonly workspace: string;
}

/** A package that came or went, with the device here that wrote of it. */
export type Exchange = { readonly device: string; readonly at: string } & (
  | ({ readonly kind: 'sent' } & EntryData<'package.sent'>)
  | ({ readonly kind: 'merged' } & EntryData<'package.merged'>)
);

export type ClauseApprovalEvent =
  | { readonly kind: 'approved'; readonly approval: ClauseApproval; readonly by: Person }
  | {
      readonly kind: 'withdrawn';
      readonly clause: string;
      readonly version: string;
      readonly on: string;
      readonly reason: string;
      readonly by: Person;
    };

export type InstrumentApprovalEvent =
  | { readonly kind: 'approved'; readonly approval: InstrumentApproval; readonly by: Person }
  | {
      readonly kind: 'withdrawn';
      readonly instrument: string;
      readonly version: string;
      readonly on: string;
      readonly reason: string;
      readonly by: Person;
    };

const emptyWorkspaceFile: WorkspaceFile = {
  office: '',
  entity: '',
  fictional: false,
  devices: {},
  packs: [],
  clauseApprovals: [],
  instrumentApprovals: [],
  senders: {},
  introduced: {},
  exchanges: [],
  people: {},
  registers: {},
  entries: 0,
  waiting: 0,
  unknown: 0,
  unreadable: 0,
};

/** Largest document that can be kept, in MiB: as it is at first, and what every window can carry. */
export const documentLimits = { usual: 50, most: 60 } as const;

export function applyWorkspaceEntry(before: WorkspaceFile, entry: Entry): WorkspaceFile {
  const counted = { ...before, entries: before.entries + 1 };
  const reading = readEntry(entry);
  if (reading.kind === 'newer') return { ...counted, unknown: before.unknown + 1 };
  if (reading.kind === 'unreadable') return { ...counted, unreadable: before.unreadable + 1 };
  const { known } = reading;
  const registers = applyWrites(before.registers, entry, workspaceWritesOf(known));
  const file = { ...counted, registers };
  switch (known.type) {
    case 'workspace.created':
      return {
        ...file,
        office: known.data.office,
        entity: known.data.entity,
        fictional: known.data.fictional,
      };
    case 'device.added': {
      const { device, code, publicKey } = known.data;
      return { ...file, devices: { ...file.devices, [device]: { code, publicKey } } };
    }
    case 'sender.accepted': {
      const { sender, office, entity, workspace } = known.data;
      const { device, code, officer } = sender;
      return {
        ...file,
        senders: { ...file.senders, [device]: { code, officer, office, entity, workspace } },
      };
    }
    case 'package.sent':
      return { ...file, exchanges: [...file.exchanges, { kind: 'sent', ...whoWrote(entry), ...known.data }] };
    case 'package.merged': {
      const introduced = Object.fromEntries(
        known.data.devices.map(({ device, code, officer }) => [device, { code, officer }]),
      );
      return {
        ...file,
        introduced: { ...file.introduced, ...introduced },
        exchanges: [...file.exchanges, { kind: 'merged', ...whoWrote(entry), ...known.data }],
      };
    }
    case 'content.imported':
      return { ...file, packs: [...file.packs, known.data.pack] };
    case 'clause.approved': {
      const event: ClauseApprovalEvent = { kind: 'approved', approval: known.data.approval, by: entry.by };
      return { ...file, clauseApprovals: [...file.clauseApprovals, event] };
    }
    case 'clause.approval-withdrawn': {
      const event: ClauseApprovalEvent = { kind: 'withdrawn', ...known.data, by: entry.by };
      return { ...file, clauseApprovals: [...file.clauseApprovals, event] };
    }
    case 'instrument.approved': {
      const event: InstrumentApprovalEvent = {
        kind: 'approved',
        approval: known.data.approval,
        by: entry.by,
      };
      return { ...file, instrumentApprovals: [...file.instrumentApprovals, event] };
    }
    case 'instrument.approval-withdrawn': {
      const event: InstrumentApprovalEvent = { kind: 'withdrawn', ...known.data, by: entry.by };
      return { ...file, instrumentApprovals: [...file.instrumentApprovals, event] };
    }
    case 'person.added':
      return { ...file, people: calledSo(file.people, known.data.id, known.data.fields.name) };
    case 'person.edited':
      return { ...file, people: calledSo(file.people, known.data.id, known.data.set.name) };
    default:
      return file;
  }
}

const whoWrote = ({ device, at }: Entry) => ({ device, at });

/** People with a name that one of them has from now on; earlier names stay, since entries were signed under them. */
function calledSo(
  people: WorkspaceFile['people'],
  id: string,
  name: string | undefined,
): WorkspaceFile['people'] {
  const before = ownValue(people, id) ?? [];
  return { ...people, [id]: name === undefined || before.includes(name) ? before : [...before, name] };
}

/** The workspace's state from all entries of its stream, in any order; `gaps` as for a partner's file. */
export function foldWorkspace(entries: readonly Entry[], gaps: 'wait' | 'across' = 'wait'): WorkspaceFile {
  const { ready, waiting } = splitByGaps(entries);
  const folded = gaps === 'wait' ? ready : [...ready, ...waiting].sort(compareEntries);
  return { ...folded.reduce(applyWorkspaceEntry, emptyWorkspaceFile), waiting: waiting.length };
}

/** Registers that a draft of the workspace's stream will set. */
export function workspaceDraftKeys(draft: EntryDraft): string[] {
  if (draft.type === 'device.added') return [];
  return workspaceWritesOf(draft as unknown as KnownEntry).map(([key]) => key);
}

/** Who works at a device, as it was last recorded. */
export function officerOf(file: WorkspaceFile, device: string): Person | null {
  const parsed = personSchema.safeParse(currentValue(file.registers, settingKeys.officer(device)));
  return parsed.success ? parsed.data : null;
}

/** Largest document of evidence that this workspace takes, in MiB. */
export function documentLimitMiB(file: WorkspaceFile): number {
  const parsed = z
    .int()
    .min(1)
    .max(documentLimits.most)
    .safeParse(currentValue(file.registers, settingKeys.documentLimitMiB));
  return parsed.success ? parsed.data : documentLimits.usual;
}

/** The office's own values for blanks of annexes, by placeholder id. */
export function annexValues(file: WorkspaceFile, placeholders: readonly string[]): Record<string, string> {
  const values = placeholders.flatMap((id) => {
    const value = currentValue(file.registers, settingKeys.annexValue(id));
    return typeof value === 'string' && value !== '' ? [[id, value] as const] : [];
  });
  return Object.fromEntries(values);
}

export function draftSettings(set: Record<string, unknown>): EntryDraft {
  return draftEntry('settings.edited', { set });
}
