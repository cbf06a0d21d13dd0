import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { Decided, DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { StandingClause } from '../effective-library.ts';

/**
 * Approves the words of one version as they are now, in every language and variant: the entry holds the hash of each.
 * Refused while an approval of exactly these words stands.
 */
export function decideApproveClause(
  { definition, reference, hashes, approval }: StandingClause,
  given: { readonly approver: Person; readonly on?: string | undefined; readonly note?: string | undefined },
  context: Pick<DecisionContext, 'today'>,
): Decided<'CLAUSE_APPROVED_ALREADY' | 'FUTURE_DATE'> {
  if (approval) {
    const details = { clause: reference, approver: approval.approver.name, on: approval.on };
    return refuse('CLAUSE_APPROVED_ALREADY', details);
  }
  const on = recordDate(given.on, context.today, { field: 'approval' });
  if (!on.ok) return on;
  const { id: clause, version } = definition;
  const note = given.note || null;
  return ok([
    draftEntry('clause.approved', {
      approval: { clause, version, hashes: { ...hashes }, approver: given.approver, on: on.value, note },
    }),
  ]);
}

/** Takes the last approval of a version back. Annexes made under it stay as they are. */
export function decideWithdrawApproval(
  {
    definition,
    reference,
    standingApproval,
  }: Pick<StandingClause, 'definition' | 'reference' | 'standingApproval'>,
  reason: string,
  context: Pick<DecisionContext, 'today'>,
): Decided<'CLAUSE_NOT_APPROVED'> {
  if (standingApproval === null) return refuse('CLAUSE_NOT_APPROVED', { clause: reference });
  const { id: clause, version } = definition;
  return ok([draftEntry('clause.approval-withdrawn', { clause, version, on: context.today, reason })]);
}
