import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import { type Agreement, contractWithdrawn } from '../agreement-state.ts';
import { isInConflict } from './decide.ts';

/**
 * Takes back a signed contract that was kept with an agreement, by the contract's id and with a reason: it counts no
 * more, and file and reason stay readable.
 */
export function decideWithdrawContract(
  file: PartnerFile,
  { id, record, fields }: Agreement,
  contract: string,
  reason: string,
): Decided<'PARTNER_ARCHIVED' | 'CONTRACT_NOT_FOUND' | 'NOTHING_TO_CHANGE'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const kept = record.contracts.find(({ fact }) => fact.id.toLowerCase() === contract.toLowerCase())?.fact;
  if (!kept) return refuse('CONTRACT_NOT_FOUND', { reference: fields.reference });
  const isSettled = !isInConflict(file, registerKeys.contractWithdrawn(id, kept.id));
  if (contractWithdrawn(file, id, kept.id) === reason && isSettled) return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('agreement.contract-withdrawn', { id, contract: kept.id, reason })]);
}
