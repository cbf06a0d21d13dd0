import type { AssessmentView, NextStep } from '../../../shared/rules/assessment/assessment-view.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { type ResultState, resultStateOf } from '../../../shared/rules/standing/result-state.ts';

/** What the assessment's own step doesn't know: that the work was closed, or that its result rests on what is over. */
export type StepOfState = 'stopped' | 'suspended' | 'ended' | 'evidence-expired' | 'not-shown';

/** The one thing to do with a partner's file next (UI principle 2). */
export type NextAction =
  | { readonly kind: 'restore' }
  | { readonly kind: 'start' }
  /** The determination that stands runs out on `on`, or has run out. */
  | { readonly kind: 'reassess'; readonly on: string; readonly isOver: boolean }
  | { readonly kind: 'open'; readonly assessment: string; readonly step: NextStep | StepOfState };

/**
 * Decides it from the state of the result on the day and the assessment at hand in full. A final assessment is opened
 * until the first warning before its validity ends; from then on the reassessment comes next. Where another assessment
 * is under way beside an old result, work goes on there.
 */
export function nextAction(
  { archived, row }: Pick<PartnerView, 'archived' | 'row'>,
  atHand: AssessmentView | null,
  today: string,
): NextAction {
  if (archived) return { kind: 'restore' };
  const { assessment, result } = row;
  if (!assessment) return { kind: 'start' };
  const state = resultStateOf(row, today);
  const isOwn = result?.id === assessment.id;
  if (isOwn && state.on !== null && hasToBeRenewed(row, state, today))
    return { kind: 'reassess', on: row.validUntil ?? state.on, isOver: (row.validUntil ?? '') < today };
  return {
    kind: 'open',
    assessment: assessment.reference,
    step: (isOwn ? stepOfState(state, atHand) : null) ?? atHand?.next ?? 'none',
  };
}

/** Expired or soon to be, also where a basis carries the work meanwhile, or evidence under it has expired too. */
function hasToBeRenewed(
  { closed, expiresSoonFrom }: PartnerView['row'],
  { kind }: ResultState,
  today: string,
) {
  return closed === null && kind !== 'not-shown' && expiresSoonFrom !== null && expiresSoonFrom <= today;
}

function stepOfState({ kind }: ResultState, atHand: AssessmentView | null): StepOfState | null {
  if (kind === 'suspended' || kind === 'ended' || kind === 'not-shown') return kind;
  if (kind === 'evidence-expired' && atHand?.next === 'none') return kind;
  // After "do not proceed" nobody supports the partner towards a final determination.
  return kind === 'not-proceed' ? 'stopped' : null;
}
