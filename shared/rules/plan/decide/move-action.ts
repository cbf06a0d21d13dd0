import { canonicalJson } from '../../../ground/canonical-json.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import { reasonIn } from '../../../ground/words/reason.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import { isConflicting } from '../../../record/journal/registers.ts';
import type { ActionStanding } from '../../../record/shapes/plan.ts';
import { type Evidence, evidenceState, readAllEvidence } from '../../evidence/evidence-state.ts';
import { type Action, isOpenAction } from '../plan-state.ts';
import type { ActionUpdate } from './given-action.ts';

/**
 * Where an action stands after an update; null when it stands as before. Verified needs evidence that stands on that
 * day, dropped a reason. An action that is taken up again has to be closed by evidence named anew.
 */
export function moveAction(
  file: PartnerFile,
  action: Action,
  update: ActionUpdate,
  on: string,
): Result<ActionStanding | null, 'DROP_NEEDS_REASON' | 'VERIFICATION_NEEDS_EVIDENCE'> {
  const { standing } = action;
  const status = update.status ?? standing.status;
  const moves = status !== standing.status;
  const isReopened = moves && !isOpenAction(action);
  const reason = reasonIn(update.reason) ?? (moves ? null : standing.reason);
  const next: ActionStanding = {
    status,
    on: moves || (update.status !== undefined && update.on !== undefined) ? on : standing.on,
    reason,
    evidence: [...new Set([...(isReopened ? [] : standing.evidence), ...(update.evidence ?? [])])],
  };
  const settles =
    update.status !== undefined && isConflicting(file.registers, registerKeys.actionStanding(action.id));
  if (!settles && canonicalJson(next) === canonicalJson(standing)) return ok(null);
  if (status === 'dropped' && reason === null) return refuse('DROP_NEEDS_REASON');
  if (status === 'verified' && evidenceThatStands(file, next.evidence, on).length === 0)
    return refuse('VERIFICATION_NEEDS_EVIDENCE');
  return ok(next);
}

/** Of some evidence that which counts on a day: not withdrawn, replaced, judged insufficient or expired. */
export function evidenceThatStands(file: PartnerFile, ids: readonly string[], on: string): Evidence[] {
  return readAllEvidence(file).filter((evidence) => {
    const state = evidenceState(evidence, on);
    return ids.includes(evidence.id) && (state === 'accepted' || state === 'not-reviewed');
  });
}
