import type { ChainTools } from '../../../shared/record/journal/chain.ts';
import { HubFailure, type OwnerHub } from '../ports-hub.ts';
import { isSignedRow } from './signed-row.ts';

/** Takes out an entry that occupies an id and is not as its device signed it; refused for one that is. */
export async function removeForged(
  hub: Pick<OwnerHub, 'entry' | 'remove'>,
  id: string,
  reason: string,
  tools: Pick<ChainTools, 'verify'>,
): Promise<void> {
  const found = await hub.entry(id);
  if (found === null || isSignedRow(found, tools)) throw new HubFailure('HUB_NOT_FORGED', { entry: id });
  await hub.remove(id, reason, true);
}
