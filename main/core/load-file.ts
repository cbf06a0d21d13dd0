import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import { workspaceStream } from '../../shared/record/journal/entry.ts';
import type { WorkspaceFile } from '../../shared/record/workspace/workspace-file.ts';
import type { WorkspaceStore } from './ports.ts';
import { project } from './project.ts';

/** The partner's file as it stands; an empty one for a partner that is being created. */
export function loadFile({ store }: { readonly store: WorkspaceStore }, partner: string): PartnerFile {
  const kept = store.snapshot(partner) as PartnerFile | null;
  // A kept state that can't be read is never taken for an empty one: the journal tells.
  return kept ?? (project(partner, store.entries(partner), null).snapshot as PartnerFile);
}

export function loadWorkspaceFile(store: WorkspaceStore): WorkspaceFile {
  const kept = store.snapshot(workspaceStream) as WorkspaceFile | null;
  return kept ?? (project(workspaceStream, store.entries(workspaceStream), null).snapshot as WorkspaceFile);
}
