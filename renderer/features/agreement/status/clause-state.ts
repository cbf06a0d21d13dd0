import { elementIds } from '../../../../shared/content/clause/clause.ts';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import type { IconName } from '../../../components/status/icon-paths.ts';

export interface ClauseState {
  readonly tone: 'poor' | 'fair' | 'good' | 'neutral';
  readonly icon: IconName;
  readonly absent: number;
  /** Not looked for, or come back in other words and not yet judged. */
  readonly unchecked: number;
  /** Sub-agreements that lack the clauses or an assessment. */
  readonly subGaps: number;
  /** Nobody has looked for any element yet. */
  readonly isUntouched: boolean;
}

/** How the clause check of an agreement stands. Missing elements, and what sub-agreements lack, are red only where the agreement binds somebody today. */
export function clauseStateOf({
  status,
  counts,
  subAgreements,
}: Pick<AgreementRow, 'status' | 'counts' | 'subAgreements'>): ClauseState {
  const { absent } = counts;
  const unchecked = counts.unchecked + counts.changed;
  const isUntouched = counts.unchecked === elementIds.length;
  const subGaps = subAgreements.gaps;
  const state = { absent, unchecked, subGaps, isUntouched };
  if (absent > 0 || subGaps > 0)
    return { ...state, tone: status === 'active' ? 'poor' : 'fair', icon: 'alert' };
  if (isUntouched) return { ...state, tone: 'neutral', icon: 'circle-dash' };
  if (unchecked > 0) return { ...state, tone: 'fair', icon: 'half' };
  return { ...state, tone: 'good', icon: 'circle-check' };
}
