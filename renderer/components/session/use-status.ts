import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client } from '../../client/client.ts';
import { localDay } from '../text/dates.ts';
import { keys } from './requests.ts';
import { type Answer, useRequest } from './use-request.ts';

/** Which workspace is open, whose it is, and when it was last saved. */
export function useStatus(): Answer<WorkspaceStatus> {
  return useRequest(keys.status, () => client.workspace.getStatus({}));
}

/** Today's calendar date as the workspace counts it, `YYYY-MM-DD`. */
export function useToday(): string {
  return useStatus().value?.today ?? localDay(new Date().toISOString());
}
