import { allMeasures } from './all-measures.ts';
import { type FigureQuestion, periodFrom, selectRows } from './compute-figures.ts';
import type { FigurePartner } from './figure.ts';
import { daysOf, measureId, partnerOnDay } from './measure.ts';
import { groupOf } from './partner-group.ts';
import { passesScope } from './portfolio-filter.ts';

/** Of every figure the partners in its numerator, in one pass; a figure that nobody is in has no entry. */
export function partnersBehind(question: FigureQuestion): ReadonlyMap<string, readonly FigurePartner[]> {
  const { filter, asOf } = question;
  const { passed } = selectRows(question);
  const days = daysOf(asOf, periodFrom(question));
  const measures = allMeasures(passed, question).map((measure) => [measureId(measure), measure] as const);
  const behind = new Map<string, FigurePartner[]>();
  for (const row of passed.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const partner = partnerOnDay(row, days);
    const { id, reference, name, country } = row;
    for (const [key, measure] of measures) {
      if (!measure.everyScope && !passesScope(row, filter)) continue;
      const judged = measure.judge(partner);
      if ('leftOut' in judged) continue;
      for (const [part, counted] of Object.entries(judged.parts)) {
        if (counted === 0) continue;
        const found = behind.get(`${key}:${part}`) ?? [];
        found.push({ id, reference, name, country, kind: groupOf(row.type), counted, of: judged.of });
        behind.set(`${key}:${part}`, found);
      }
    }
  }
  return behind;
}
