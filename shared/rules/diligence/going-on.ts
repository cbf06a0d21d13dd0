import { isOver } from '../../ground/dates/is-over.ts';
import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { AgreementStatus } from '../../record/shapes/agreement.ts';
import type { DecisionKind } from '../../record/shapes/assessment.ts';
import type { Consequence } from '../../record/shapes/follow-through.ts';
import { ensureNotBlocked } from './blocks.ts';
import type { Block } from './diligence-view.ts';

/** A step that may let the UN go on with a partner. */
export type Step =
  | { readonly kind: 'decision'; readonly decision: DecisionKind }
  | { readonly kind: 'consequence'; readonly consequence: Consequence['kind'] | undefined }
  | { readonly kind: 'extension' }
  /** An exemption, or another entity's result, with its last day; left out for as long as it may be. */
  | { readonly kind: 'exemption' | 'reliance'; readonly until?: string | undefined }
  | {
      readonly kind: 'agreement';
      /** How it stood; null for a new one. */
      readonly before: AgreementTerm | null;
      readonly after: AgreementTerm;
    };

export interface AgreementTerm {
  readonly status: AgreementStatus;
  readonly endsOn: string | null;
}

/**
 * Whether the UN goes on with a partner by this step. Declining, suspending and ending never do, nor what tells of a time
 * that is over.
 */
export function goesOn(step: Step, today: string): boolean {
  switch (step.kind) {
    case 'decision':
      return step.decision !== 'do-not-proceed';
    case 'consequence':
      return step.consequence === 'continue';
    case 'extension':
      return true;
    case 'exemption':
    case 'reliance':
      return step.until === undefined || !isOver(step.until, today);
    case 'agreement':
      return binds(step.after, today) && !(step.before && binds(step.before, today) && !isLonger(step));
  }
}

const binds = ({ status, endsOn }: AgreementTerm, today: string): boolean =>
  status === 'active' && (endsOn === null || !isOver(endsOn, today));

const isLonger = ({ before, after }: { before: AgreementTerm | null; after: AgreementTerm }): boolean =>
  before !== null && before.endsOn !== null && (after.endsOn === null || after.endsOn > before.endsOn);

/** The one rule of what a red flag or a match with sanctions stops: every step by which the UN goes on. */
export function ensureMayGoOn(
  step: Step,
  blocks: readonly Block[],
  today: string,
): Result<null, 'DILIGENCE_BLOCKS'> {
  return goesOn(step, today) ? ensureNotBlocked(blocks) : ok(null);
}
