import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { Decided, DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { PartnerResponse } from '../../../record/shapes/assessment.ts';
import type { Assessment } from '../assessment.ts';

interface ResponseInput {
  readonly response: PartnerResponse['response'];
  readonly by: Person;
  readonly on?: string | undefined;
  readonly comment: string | null;
}

/**
 * Records what the partner says to its result (DOMAIN §1.5): it agrees, or asks for a review. There must be
 * a result of the UN to answer to, and nobody answers to it before it was signed. Every response is kept.
 */
export function decideRecordResponse(
  assessment: Assessment,
  input: ResponseInput,
  context: DecisionContext,
): Decided<'DATE_TOO_EARLY' | 'FUTURE_DATE' | 'NOT_DETERMINED'> {
  const result = assessment.record.ledger.find(({ fact }) => fact.kind !== 'self');
  if (!result) return refuse('NOT_DETERMINED');
  const on = recordDate(input.on, context.today, {
    field: 'response of the partner',
    notBefore: [{ on: result.fact.on, event: `the ${result.fact.kind} determination` }],
  });
  if (!on.ok) return on;
  return ok([
    draftEntry('assessment.partner-responded', {
      assessment: assessment.id,
      response: {
        response: input.response,
        by: input.by,
        on: on.value,
        comment: input.comment?.trim() || null,
      },
    }),
  ]);
}
