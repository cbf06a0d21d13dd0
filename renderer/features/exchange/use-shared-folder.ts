import { client } from '../../client/client.ts';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';

const minute = 60_000;

/** The state of the shared folder, looked at anew each minute while it is shown. */
export function useSharedFolder() {
  return useRequest(keys.sharedFolder, () => client.package.getFolder({}), { every: minute });
}

interface Waiting {
  readonly new: number;
  readonly needsAcceptance: number;
}

/** Files that a person can take in now, or has to decide about. */
export const waitingToBeTaken = (counts: Waiting) => counts.new + counts.needsAcceptance;
