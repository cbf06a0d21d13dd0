import { isOver } from '../../ground/dates/is-over.ts';
import type { AgreementGate } from '../../record/shapes/agreement.ts';
import { gateOn, relianceOfRow } from '../standing/reliance.ts';
import type { PartnerRow } from './partner-view.ts';

/** What the active agreements of a partner are together; the others ask for nothing any more, or not yet. */
export interface ActiveAgreements {
  readonly count: number;
  /** Earliest last day; null where none is recorded. */
  readonly nextEnd: string | null;
  /** Clause elements recorded as absent, over all of them. */
  readonly absent: number;
  /** Clause elements that nobody looked for, over all of them. */
  readonly unchecked: number;
}

export function activeAgreements({ agreements }: Pick<PartnerRow, 'agreements'>): ActiveAgreements {
  const active = agreements.filter(({ status }) => status === 'active');
  const sum = (part: 'absent' | 'unchecked') => active.reduce((total, each) => total + each[part], 0);
  return {
    count: active.length,
    nextEnd: active.flatMap(({ endsOn }) => endsOn ?? []).sort()[0] ?? null,
    absent: sum('absent'),
    unchecked: sum('unchecked'),
  };
}

/** How many sub-agreements under the active agreements of a partner lack something on a day. */
export function subGapsOn({ agreements }: Pick<PartnerRow, 'agreements'>, today: string): number {
  const lacking = agreements.filter(({ status }) => status === 'active').flatMap(({ subGaps }) => subGaps);
  return lacking.filter((endsOn) => endsOn === null || !isOver(endsOn, today)).length;
}

/** Why no assessment carries the active agreements of a partner on a day; null where one does, or where none is active. */
export function notCarriedOn(
  row: Pick<PartnerRow, 'agreements'> & Parameters<typeof relianceOfRow>[0],
  today: string,
): AgreementGate | null {
  return activeAgreements(row).count === 0 ? null : gateOn(relianceOfRow(row), today);
}
