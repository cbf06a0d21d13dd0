import { addMonths } from '../../../ground/dates/clocks.ts';
import { isOver } from '../../../ground/dates/is-over.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { reasonIn } from '../../../ground/words/reason.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import { type Assessment, lastOf } from '../assessment.ts';
import { isStopped, windowOf } from '../window.ts';
import { ensureSomeoneElse } from './someone-else.ts';
import { supersededStatus, wrongStatus } from './wrong-status.ts';

interface ExtendInput {
  readonly reason: string;
  readonly approver: Person;
  readonly on?: string | undefined;
  /** Required once the window has ended. */
  readonly lateReason?: string | undefined;
}

/**
 * Extends the improvement window, once (Decision 7). The new end is counted from the preliminary determination over
 * all months together, not from the old end: 31 August + 9 months is 31 May, while 28 February + 3 months would be
 * 28 May, and the short month in between would have cost the partner three days. After the window has ended it is
 * recorded as late: with the day on which it was granted and the reason why it was not recorded in time.
 */
export function decideExtendWindow(assessment: Assessment, input: ExtendInput, context: DecisionContext) {
  if (assessment.status === 'cancelled') return wrongStatus(assessment);
  const preliminary = lastOf(assessment, 'preliminary');
  if (!preliminary) return refuse('NOT_DETERMINED');
  const problem = whyImpossible(assessment);
  if (problem !== null) return refuse('EXTENSION_NOT_POSSIBLE', { problem });
  const superseded = supersededStatus(assessment);
  if (superseded) return superseded;
  const used = windowOf(assessment)?.extension;
  if (used) return refuse('EXTENSION_USED', { on: used.on, until: used.until });
  const on = recordDate(input.on, context.today, {
    field: 'extension',
    notBefore: [{ on: preliminary.fact.on, event: 'the preliminary determination' }],
  });
  if (!on.ok) return on;
  const ends = windowOf(assessment)?.until ?? on.value;
  const isLate = isOver(ends, context.today);
  const lateReason = isLate ? reasonIn(input.lateReason) : null;
  // What had ended by then can't have been extended.
  if (isLate && (lateReason === null || input.on === undefined || isOver(ends, input.on)))
    return refuse('EXTENSION_LATE', { until: ends });
  const apart = ensureSomeoneElse(assessment, [input.approver], context);
  if (!apart.ok) return apart;
  const { improvementMonths, extensionMonths } = assessment.instrument.definition.clocks;
  return ok([
    draftEntry('assessment.window-extended', {
      assessment: assessment.id,
      extension: {
        on: on.value,
        reason: input.reason,
        approver: input.approver,
        until: addMonths(preliminary.fact.on, improvementMonths + extensionMonths),
        lateReason,
      },
    }),
  ]);
}

/** In words, why there is no window to extend; null when there is one. */
function whyImpossible(assessment: Assessment): string | null {
  const final = lastOf(assessment, 'final');
  if (final) return `the final determination was recorded on ${final.fact.on}`;
  if (isStopped(assessment)) return 'the decision was not to proceed';
  return windowOf(assessment) ? null : 'the preliminary determination found low risk';
}
