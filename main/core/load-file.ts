import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import { workspaceStream } from '../../shared/record/journal/entry.ts';
import type { WorkspaceFile } from '../../shared/record/workspace/workspace-file.ts';
import { entriesOf } from './joined-group.ts';
import type { WorkspaceStore } from './ports.ts';
import { project } from './project.ts';

interface Records {
  readonly store: WorkspaceStore;
  /** Which records stand in one file; left out where each is to be read by itself. */
  readonly rows?: { streamsOf(record: string): readonly string[] } | undefined;
}

/** The partner's file as it stands; an empty one for a partner that is being created. */
export function loadFile({ store, rows }: Records, partner: string): PartnerFile {
  const kept = store.snapshot(partner) as PartnerFile | null;
  if (kept) return kept;
  // A kept state that can't be read is never taken for an empty one: the journal tells.
  const entries = entriesOf(store, rows?.streamsOf(partner) ?? [partner]);
  return project(partner, entries, null).snapshot as PartnerFile;
}

export function loadWorkspaceFile(store: WorkspaceStore): WorkspaceFile {
  const kept = store.snapshot(workspaceStream) as WorkspaceFile | null;
  return kept ?? (project(workspaceStream, store.entries(workspaceStream), null).snapshot as WorkspaceFile);
}
