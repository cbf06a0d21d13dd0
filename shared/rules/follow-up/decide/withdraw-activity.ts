import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { isConflicting } from '../../../record/journal/registers.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import type { RecordedActivity } from '../follow-up-state.ts';

/** Takes an activity out of what counts; it stays readable. A second withdrawal corrects the reason. */
export function decideWithdrawActivity(
  file: PartnerFile,
  { id, withdrawn }: RecordedActivity,
  reason: string,
): Decided<'NOTHING_TO_CHANGE' | 'PARTNER_ARCHIVED'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  if (withdrawn === reason && !isConflicting(file.registers, registerKeys.activityWithdrawn(id)))
    return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('follow-up.withdrawn', { id, reason })]);
}
