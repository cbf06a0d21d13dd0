import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import { reasonIn } from '../../../ground/words/reason.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { EntryDraft, Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { Consequence } from '../../../record/shapes/follow-through.ts';
import { type Assessment, lastOf } from '../assessment.ts';
import { ensureSomeoneElse } from './someone-else.ts';

export interface ConsequenceInput {
  readonly kind: Consequence['kind'];
  readonly justification: string;
  readonly mitigation: string | null;
  readonly approver: Person;
  readonly on?: string | undefined;
}

/**
 * The entry of a consequence of low capacity (DOMAIN §1.7). To continue serves Decision 8: justification, mitigation
 * measures, approver and date are what a Note for the Record holds. `finalOn`: date of the final determination.
 */
export function draftConsequence(
  assessment: Assessment,
  input: ConsequenceInput,
  finalOn: string,
  context: DecisionContext,
): Result<EntryDraft, 'DATE_TOO_EARLY' | 'FUTURE_DATE' | 'MITIGATION_REQUIRED' | 'REVIEWER_APPROVES'> {
  const mitigation = reasonIn(input.mitigation);
  if (input.kind === 'continue' && mitigation === null) return refuse('MITIGATION_REQUIRED');
  const on = recordDate(input.on, context.today, {
    field: 'consequence',
    notBefore: [
      { on: finalOn, event: 'the final determination' },
      { on: assessment.record.consequences.at(-1)?.fact.on, event: 'the consequence before it' },
    ],
  });
  if (!on.ok) return on;
  const apart = ensureSomeoneElse(assessment, [input.approver], context);
  if (!apart.ok) return apart;
  return ok(
    draftEntry('assessment.consequence-recorded', {
      assessment: assessment.id,
      consequence: {
        kind: input.kind,
        on: on.value,
        justification: input.justification,
        mitigation,
        approver: input.approver,
      },
    }),
  );
}

/** Records a consequence later, or a further one (suspended, then ended): only where the final determination is low. */
export function decideRecordConsequence(
  assessment: Assessment,
  input: ConsequenceInput,
  context: DecisionContext,
) {
  if (!lastOf(assessment, 'preliminary')) return refuse('NOT_DETERMINED');
  const final = lastOf(assessment, 'final');
  if (final?.fact.score.risk !== 'high') return refuse('CONSEQUENCE_NOT_NEEDED');
  const drafted = draftConsequence(assessment, input, final.fact.on, context);
  return drafted.ok ? ok([drafted.value]) : drafted;
}
