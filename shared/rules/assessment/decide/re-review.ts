import { ok, type Result } from '../../../ground/result.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { EntryDraft } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { Answers } from '../../../record/shapes/assessment.ts';
import { type Assessment, lastOf } from '../assessment.ts';
import { supersededStatus } from './wrong-status.ts';

/**
 * The entry that says which standards a review turns after the preliminary determination, and when; none before that
 * determination, or where only comments changed. A standard turns in the order of its dates.
 */
export function draftTurns(
  assessment: Assessment,
  reviews: Answers,
  context: DecisionContext,
  given: string | undefined,
): Result<readonly EntryDraft[], 'DATE_TOO_EARLY' | 'FUTURE_DATE' | 'WRONG_STATUS'> {
  const preliminary = lastOf(assessment, 'preliminary');
  if (!preliminary) return ok([]);
  const superseded = supersededStatus(assessment);
  if (superseded) return superseded;
  const turned = Object.entries(reviews)
    .map(([standard, { answer }]) => ({
      standard,
      from: assessment.reviews[standard]?.answer ?? null,
      to: answer,
    }))
    .filter(({ from, to }) => from !== to);
  const on = recordDate(given, context.today, {
    field: 're-review',
    notBefore: [
      { on: preliminary.fact.on, event: 'the preliminary determination' },
      ...turned.map(({ standard }) => ({
        on: lastTurnOf(assessment, standard),
        event: `the last re-review of ${standard}`,
      })),
    ],
  });
  if (!on.ok) return on;
  if (turned.length === 0) return ok([]);
  return ok([draftEntry('assessment.standards-turned', { assessment: assessment.id, on: on.value, turned })]);
}

function lastTurnOf({ record }: Assessment, standard: string): string | undefined {
  return record.turns.findLast(({ fact }) => fact.turned.some((turn) => turn.standard === standard))?.fact.on;
}
