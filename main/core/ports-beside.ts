import type { Result } from '../../shared/ground/result.ts';
import type { OpenProblem, Unlock, WorkspaceStore } from './ports.ts';

export interface WorkspacesBeside {
  /** Opens for reading a workspace that another program has open, as it is at this moment; never a later one. */
  openSnapshot(folder: string, unlock: Unlock): Promise<Result<WorkspaceStore, OpenProblem>>;
}
