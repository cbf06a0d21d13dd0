import type { ChainTools } from '../../../shared/record/journal/chain.ts';
import type { HubEntry, WorkerHub } from '../ports-hub.ts';
import { isSignedRow } from './signed-row.ts';

const why = 'The other entry that makes this record is not signed by the device that it names.';

/**
 * Streams that two offices say they made: where the entry that makes one is not signed by the device that it names, and that
 * of the other office is, the other office made it. Where both are signed a person settles it. Answers with how many were
 * settled.
 */
export async function settleRivals(
  hub: Pick<WorkerHub, 'rivals' | 'settleClaim'>,
  tools: Pick<ChainTools, 'verify'>,
): Promise<number> {
  let settled = 0;
  const done = new Set<string>();
  for (const { stream, placed, rivalRole, rivalBody } of await hub.rivals()) {
    if (done.has(stream) || isSignedRow(placed, tools)) continue;
    const rival = { ...placed, ...frameIn(rivalBody), stream, body: rivalBody, withheld: null };
    if (!isSignedRow(rival, tools)) continue;
    await hub.settleClaim(stream, rivalRole, why);
    done.add(stream);
    settled += 1;
  }
  return settled;
}

function frameIn(body: string): Partial<HubEntry> {
  try {
    const { id, device, seq, lamport, type } = JSON.parse(body) as HubEntry;
    return { id, device, seq, lamport, type };
  } catch {
    return {};
  }
}
