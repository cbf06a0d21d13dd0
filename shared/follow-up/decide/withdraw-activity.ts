import { refuse } from '../../contract/messages.ts';
import type { Decided } from '../../journal/decision.ts';
import { draftEntry } from '../../journal/entry-types.ts';
import { isConflicting } from '../../journal/registers.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import { type PartnerFile, registerKeys } from '../../partner/partner-file.ts';
import { ok } from '../../result.ts';
import type { RecordedActivity } from '../follow-up-state.ts';

/** Takes an activity out of what counts; it stays readable. A second withdrawal corrects the reason. */
export function decideWithdrawActivity(
  file: PartnerFile,
  { id, withdrawn }: RecordedActivity,
  reason: string,
): Decided {
  const active = ensureActive(file);
  if (!active.ok) return active;
  if (withdrawn === reason && !isConflicting(file.registers, registerKeys.activityWithdrawn(id)))
    return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('follow-up.withdrawn', { id, reason })]);
}
