import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';

/** What was decided on a partnership, as a partner is told it. */
export type ToldKind = 'proceed' | 'conditions' | 'notProceed' | 'continue' | 'suspend' | 'end';

export interface ToldDecision {
  readonly kind: ToldKind;
  readonly on: string;
}

const kinds = {
  proceed: 'proceed',
  'proceed-with-conditions': 'conditions',
  'do-not-proceed': 'notProceed',
} as const;

/** The last word on the partnership: what followed from low capacity, else the decision. Null before there is one. */
export function toldDecision({
  decisions,
  consequences,
}: Pick<AssessmentView, 'decisions' | 'consequences'>): ToldDecision | null {
  const consequence = consequences.at(-1)?.fact;
  if (consequence) return { kind: consequence.kind, on: consequence.on };
  const decision = decisions.at(-1)?.fact;
  return decision ? { kind: kinds[decision.decision], on: decision.on } : null;
}
