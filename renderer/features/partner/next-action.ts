import type { AssessmentView, NextStep } from '../../../shared/rules/assessment/assessment-view.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';

/** The one thing to do with a partner's file next (UI principle 2). */
export type NextAction =
  | { readonly kind: 'restore' }
  | { readonly kind: 'start' }
  /** The determination that stands runs out on `on`, or has run out. */
  | { readonly kind: 'reassess'; readonly on: string }
  | { readonly kind: 'open'; readonly assessment: string; readonly step: NextStep | 'stopped' };

/**
 * Decides it from the file, the assessment at hand in full and today's date. A final assessment is opened
 * until the first warning before its validity ends; from then on the reassessment comes next.
 */
export function nextAction(partner: PartnerView, atHand: AssessmentView | null, today: string): NextAction {
  if (partner.archived) return { kind: 'restore' };
  const { assessment } = partner.row;
  if (!assessment) return { kind: 'start' };
  const ends = atHand?.deadlines.find(({ kind }) => kind === 'validity-ends')?.on;
  const warned = atHand?.deadlines.some(({ kind, on }) => kind === 'expiry-warning' && on <= today) ?? false;
  if (ends !== undefined && (warned || ends < today)) return { kind: 'reassess', on: ends };
  const next = atHand?.next ?? 'none';
  // After "do not proceed" nobody supports the partner towards a final determination.
  const step = atHand?.stopped && next === 'determine-final' ? 'stopped' : next;
  return { kind: 'open', assessment: assessment.reference, step };
}
