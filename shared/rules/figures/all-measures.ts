import type { Versions } from '../../content/files/versions.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { standardsEver, usualInstrument } from '../../content/instrument/instruments.ts';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import type { FiguredRow } from './figured-row.ts';
import type { Measure } from './measure.ts';
import { agreementMeasures } from './measures/agreements.ts';
import { assessedMeasures } from './measures/assessed.ts';
import { decisionMeasures } from './measures/decisions.ts';
import { elsewhereMeasures } from './measures/elsewhere.ts';
import { partnerMeasures } from './measures/partners.ts';
import { planMeasures } from './measures/plans.ts';
import { ratingMeasures } from './measures/ratings.ts';
import { standardMeasures } from './measures/standards.ts';
import { trainingMeasures } from './measures/training.ts';

/** Everything that is counted, in the order in which it is told: of each instrument that any partner stands on, apart. */
export function allMeasures(
  rows: readonly FiguredRow[],
  { instruments, checks }: { readonly instruments: Instruments; readonly checks: Versions<CheckLibrary> },
): Measure[] {
  const used = usedInstruments(rows, instruments);
  const standards = used.map(({ definition: { id } }) => [id, standardsEver(instruments, id)] as const);
  const usual = usualInstrument(instruments).definition.id;
  const planned = new Set(
    rows.flatMap(({ portfolio }) => portfolio.actions.map(({ instrument }) => instrument)),
  );
  return [
    ...partnerMeasures,
    ...assessedMeasures,
    ...used.flatMap((instrument) =>
      ratingMeasures(instrument, standardsEver(instruments, instrument.definition.id)),
    ),
    ...standards.flatMap(([id, own]) => standardMeasures(id, own, checks)),
    ...planMeasures(standards.filter(([id]) => id === usual || planned.has(id))),
    ...agreementMeasures,
    ...trainingMeasures(rows),
    ...decisionMeasures,
    ...elsewhereMeasures,
  ];
}

/** Instruments that rows stand on or were compared on, in the order in which they are offered; the usual one in any case. */
function usedInstruments(rows: readonly FiguredRow[], instruments: Instruments) {
  const used = new Set([usualInstrument(instruments).definition.id]);
  for (const { portfolio, compared } of rows) {
    if (portfolio.result) used.add(portfolio.result.instrument);
    for (const instrument of Object.keys(compared)) used.add(instrument);
    for (const { instrument } of portfolio.actions) used.add(instrument);
  }
  return instruments.newest.filter(({ definition: { id } }) => used.has(id));
}
