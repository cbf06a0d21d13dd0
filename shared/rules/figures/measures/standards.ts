import type { StandardState } from '../../portfolio/portfolio-facts.ts';
import { leftOut, type Measure, onePartner, type PartnerOnDay, ratingMissing } from '../measure.ts';

const group = 'standards';

/**
 * Each standard of one instrument over the partners whose own rating counts that day, in the UN review as it stands. What
 * does not apply to a partner is counted apart and is in no share of those that meet it.
 */
export function standardMeasures(instrument: string, standards: readonly string[]): Measure[] {
  return standards.flatMap((standard): Measure[] => {
    const common = { group, unit: 'partner', instrument, standard } as const;
    const of = (judge: (state: StandardState) => ReturnType<Measure['judge']>): Measure['judge'] => {
      return (partner: PartnerOnDay) => {
        const missing = ratingMissing(partner);
        if (missing !== null) return leftOut(missing);
        const { result } = partner.row.portfolio;
        if (result?.instrument !== instrument) return leftOut('other-instrument');
        const state = result.standards[standard] ?? 'open';
        return state === 'open' ? leftOut('not-answered') : judge(state);
      };
    };
    return [
      {
        ...common,
        name: 'standard',
        parts: ['met', 'not-met'],
        judge: of((state) => (state === 'not-applicable' ? leftOut('not-applicable') : onePartner(state))),
      },
      {
        ...common,
        name: 'standard-na',
        parts: ['not-applicable'],
        judge: of((state) => onePartner(state === 'not-applicable' ? state : undefined)),
      },
    ];
  });
}
