import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { Decided, DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import { type Assessment, lastOf, openStandards } from '../assessment.ts';
import { wrongStatus } from './wrong-status.ts';

/**
 * Submits the partner's completed answers for review: the self-score, first entry of the ledger
 * (Decision 5). Signed by the person who completed them; without one, by the officer on the partner's behalf.
 */
export function decideSubmit(
  assessment: Assessment,
  input: { readonly signedBy?: Person | undefined; readonly on?: string | undefined },
  context: DecisionContext,
) {
  if (!['draft', 'in-progress', 'returned'].includes(assessment.status)) return wrongStatus(assessment);
  const open = openStandards(assessment.answers);
  if (open.length > 0) return refuse('ANSWERS_OPEN', { count: open.length, standards: open });
  const on = recordDate(input.on, context.today, {
    field: 'submission',
    notBefore: [
      { on: assessment.record.started.fact.on, event: 'the assessment was started' },
      { on: assessment.record.returns.at(-1)?.fact.on, event: 'it was returned to the partner' },
    ],
  });
  if (!on.ok) return on;
  const partnerSigner = input.signedBy ?? assessment.details.completedBy;
  return ok([
    draftEntry('assessment.submitted', {
      assessment: assessment.id,
      determination: {
        kind: 'self',
        on: on.value,
        signedBy: partnerSigner ?? context.officer,
        score: assessment.selfScore,
        naPolicy: assessment.record.naPolicy,
        answers: assessment.answers,
        onBehalf: partnerSigner === null,
        statement: null,
      },
    }),
  ]);
}

/**
 * Submits answers that nobody submitted, when the review goes on without: dated as the assessment itself,
 * since the day on which the partner finished is not known.
 */
export function decideImpliedSubmission(assessment: Assessment, context: DecisionContext) {
  return decideSubmit(assessment, { on: assessment.record.started.fact.on }, context);
}

/** Returns submitted answers to the partner, with the reason (Decision 6). Not after a determination. */
export function decideReturn(
  assessment: Assessment,
  input: { readonly reason: string; readonly on?: string | undefined },
  context: DecisionContext,
): Decided<'DATE_TOO_EARLY' | 'FUTURE_DATE' | 'WRONG_STATUS'> {
  if (assessment.status !== 'submitted' || lastOf(assessment, 'preliminary')) return wrongStatus(assessment);
  const on = recordDate(input.on, context.today, {
    field: 'return',
    notBefore: [{ on: lastOf(assessment, 'self')?.fact.on, event: 'the answers were submitted' }],
  });
  if (!on.ok) return on;
  return ok([
    draftEntry('assessment.returned', { assessment: assessment.id, on: on.value, reason: input.reason }),
  ]);
}

/** Cancels an assessment that has no determination yet, with the reason (Decision 6). */
export function decideCancel(
  assessment: Assessment,
  input: { readonly reason: string; readonly on?: string | undefined },
  context: DecisionContext,
): Decided<'DATE_TOO_EARLY' | 'FUTURE_DATE' | 'WRONG_STATUS'> {
  const isOver = assessment.status === 'final' || assessment.status === 'cancelled';
  if (isOver || lastOf(assessment, 'preliminary')) return wrongStatus(assessment);
  const on = recordDate(input.on, context.today, {
    field: 'cancellation',
    notBefore: [{ on: assessment.record.started.fact.on, event: 'the assessment was started' }],
  });
  if (!on.ok) return on;
  return ok([
    draftEntry('assessment.cancelled', { assessment: assessment.id, on: on.value, reason: input.reason }),
  ]);
}
