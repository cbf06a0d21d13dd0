import { signedText } from '../../../shared/record/journal/canonical.ts';
import type { ChainTools } from '../../../shared/record/journal/chain.ts';
import type { HubEntry } from '../ports-hub.ts';
import { readRow } from './judge-stream.ts';
import { vouchedText } from './withhold.ts';

/** Whether an entry is as the device that it names signed it, or, without its words, as that device vouches for it. */
export function isSignedRow(row: Omit<HubEntry, 'at'>, { verify }: Pick<ChainTools, 'verify'>): boolean {
  const entry = readRow(row);
  if (entry === null) return false;
  const { withheld } = row;
  if (withheld === null) return verify(entry.device, signedText(entry), entry.sig);
  const { sha256, vouchedBy, vouchedSig } = withheld;
  return vouchedBy === entry.device && verify(vouchedBy, vouchedText(sha256, row.body), vouchedSig);
}
