import type { Versions } from '../../../content/files/versions.ts';
import type { CheckLibrary } from '../../../content/practice-checks/check-library.ts';
import { compareWithPractice, practiceOf, writtenAgainstDone } from '../../portfolio/practice.ts';
import type { StandardState } from '../../portfolio/standard-state.ts';
import { leftOut, type Measure, onePartner, type PartnerOnDay, ratingMissing } from '../measure.ts';

const group = 'standards';

/**
 * Each standard of one instrument over the partners whose own rating counts that day, in the UN review as it stands. What
 * does not apply to a partner is counted apart and is in no share of those that meet it.
 */
export function standardMeasures(
  instrument: string,
  standards: readonly string[],
  checks: Versions<CheckLibrary>,
): Measure[] {
  const own = standards.flatMap((standard): Measure[] => {
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
  return [...own, ...practiceMeasures(instrument, standards, checks)];
}

/** Written against done: answers of partners whose own rating counts, beside what practice checks found last. */
function practiceMeasures(
  instrument: string,
  standards: readonly string[],
  checks: Versions<CheckLibrary>,
): Measure[] {
  const common = { group, instrument } as const;
  const stateOf = ({ row }: PartnerOnDay, standard: string) =>
    compareWithPractice(
      row.portfolio.result?.standards[standard] ?? 'open',
      practiceOf(row.portfolio.practice, instrument, standard, checks),
    );
  const missingOf = (partner: PartnerOnDay) =>
    ratingMissing(partner) ??
    (partner.row.portfolio.result?.instrument === instrument ? null : 'other-instrument');
  return [
    {
      ...common,
      name: 'written-done',
      unit: 'answer',
      parts: writtenAgainstDone.filter((part) => part !== 'not-asked'),
      judge: (partner) => {
        const missing = missingOf(partner);
        if (missing !== null) return leftOut(missing);
        const parts: Record<string, number> = {};
        let of = 0;
        for (const standard of standards) {
          const state = stateOf(partner, standard);
          if (state === 'not-asked') continue;
          of += 1;
          parts[state] = (parts[state] ?? 0) + 1;
        }
        return of === 0 ? leftOut('not-asked') : { of, parts };
      },
    },
    ...standards.map(
      (standard): Measure => ({
        ...common,
        name: 'practice',
        unit: 'partner',
        standard,
        parts: ['holds', 'fails', 'unchecked'],
        judge: (partner) => {
          const missing = missingOf(partner);
          if (missing !== null) return leftOut(missing);
          switch (stateOf(partner, standard)) {
            case 'written-and-done':
              return onePartner('holds');
            case 'written-not-done':
              return onePartner('fails');
            case 'written-only':
              return onePartner('unchecked');
            default:
              return leftOut('not-claimed');
          }
        },
      }),
    ),
  ];
}
