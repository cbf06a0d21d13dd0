import type { Instrument, InstrumentDefinition } from '../../../../shared/content/instrument/instrument.ts';
import type { AssessmentView, Outcome } from '../../../../shared/rules/assessment/assessment-view.ts';
import { compareAnswers } from '../../../../shared/rules/assessment/compare.ts';
import type { Comparison } from '../../../../shared/rules/assessment/comparison.ts';
import { outcomeOf } from '../../../../shared/rules/assessment/outcome.ts';
import { answerState } from '../answer-state.ts';
import { lastDetermination } from '../ledger.ts';

export type StandardChange = Comparison['standards'][number];

/** As a comparison says it, and for an unchanged standard whether that is a gap. */
export type ShownChange = StandardChange['change'] | 'stays';

export interface BeforeAfter {
  readonly changes: readonly StandardChange[];
  readonly outcome: Outcome;
}

/**
 * The preliminary determination beside the final one, or, before that, beside the review as it would be signed now.
 * Null without a preliminary determination.
 */
export function beforeAfter(view: AssessmentView, instrument: Instrument): BeforeAfter | null {
  const preliminary = lastDetermination(view, 'preliminary');
  if (!preliminary) return null;
  const after =
    lastDetermination(view, 'final')?.answers ??
    Object.fromEntries(view.standards.map(({ standard, review }) => [standard, review]));
  return {
    changes: compareAnswers({ instrument, answers: preliminary.answers }, { instrument, answers: after }),
    outcome: outcomeOf(preliminary, { answers: after }, instrument),
  };
}

export function shownChange(
  definition: InstrumentDefinition,
  { change, after }: StandardChange,
): ShownChange {
  const state = answerState(definition, { answer: after });
  return change === 'same' && (state === 'not-met' || state === 'partly') ? 'stays' : change;
}

/** Whether the answer is another one than before. */
export function isChanged({ before, after }: StandardChange): boolean {
  return before !== after;
}
