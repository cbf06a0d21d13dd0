import { z } from 'zod';
import type { ImportedPack } from '../../content/packs/pack.ts';
import { compareEntries, type Entry, type EntryDraft, type Person, personSchema } from '../journal/entry.ts';
import { splitByGaps } from '../journal/merge.ts';
import { draftEntry, readEntry } from '../journal/read-entry.ts';
import { applyWrites, currentValue, type Registers } from '../journal/registers.ts';
import type { ClauseApproval } from '../shapes/content.ts';

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
  readonly registers: Registers;
  /** As in a partner's file: entries folded, waiting, of a newer program, and not what they say they are. */
  readonly entries: number;
  readonly waiting: number;
  readonly unknown: number;
  readonly unreadable: number;
}

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

const emptyWorkspaceFile: WorkspaceFile = {
  office: '',
  entity: '',
  fictional: false,
  devices: {},
  packs: [],
  clauseApprovals: [],
  registers: {},
  entries: 0,
  waiting: 0,
  unknown: 0,
  unreadable: 0,
};

export const settingKeys = {
  officer: (device: string) => `officer/${device}`,
  /** Column matching that an import confirmed: normalised header → field. */
  columns: 'columns',
  /** Largest document of evidence, in MiB. */
  documentLimitMiB: 'documentLimitMiB',
  /** The office's own value for a blank of annexes. */
  annexValue: (placeholder: string) => `annex/${placeholder}`,
} as const;

/** Largest document that can be kept, in MiB: as it is at first, and what every window can carry. */
export const documentLimits = { usual: 50, most: 60 } as const;

export function applyWorkspaceEntry(before: WorkspaceFile, entry: Entry): WorkspaceFile {
  const file = { ...before, entries: before.entries + 1 };
  const reading = readEntry(entry);
  if (reading.kind === 'newer') return { ...file, unknown: file.unknown + 1 };
  if (reading.kind === 'unreadable') return { ...file, unreadable: file.unreadable + 1 };
  const { known } = reading;
  switch (known.type) {
    case 'workspace.created':
      return {
        ...file,
        office: known.data.office,
        entity: known.data.entity,
        fictional: known.data.fictional,
      };
    case 'device.added': {
      const { device, code, publicKey, officer } = known.data;
      return {
        ...file,
        devices: { ...file.devices, [device]: { code, publicKey } },
        registers: applyWrites(file.registers, entry, [[settingKeys.officer(device), officer]]),
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
    case 'settings.edited':
      return { ...file, registers: applyWrites(file.registers, entry, Object.entries(known.data.set)) };
    default:
      return file;
  }
}

/** The workspace's state from all entries of its stream, in any order; `gaps` as for a partner's file. */
export function foldWorkspace(entries: readonly Entry[], gaps: 'wait' | 'across' = 'wait'): WorkspaceFile {
  const { ready, waiting } = splitByGaps(entries);
  const folded = gaps === 'wait' ? ready : [...ready, ...waiting].sort(compareEntries);
  return { ...folded.reduce(applyWorkspaceEntry, emptyWorkspaceFile), waiting: waiting.length };
}

/** Registers that a draft of the workspace's stream will set. */
export function workspaceDraftKeys(draft: EntryDraft): string[] {
  return draft.type === 'settings.edited' ? Object.keys((draft.data as { set: object }).set) : [];
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
