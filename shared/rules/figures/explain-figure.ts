import type { z } from 'zod';
import { allMeasures } from './all-measures.ts';
import { computeFigure, type FigureQuestion, periodFrom, selectRows } from './compute-figures.ts';
import type { Figure, FigurePartner, LeftOutReason, leftOutPartnerSchema } from './figure.ts';
import { type FiguredRow, isCounted } from './figured-row.ts';
import { daysOf, measureId, partnerOnDay } from './measure.ts';
import { groupOf } from './partner-group.ts';
import { passesFilter, passesScope } from './portfolio-filter.ts';

export interface FigureBehind {
  readonly figure: Figure;
  /** In the numerator, and those that are in the denominator alone. */
  readonly counted: readonly FigurePartner[];
  readonly notCounted: readonly FigurePartner[];
  readonly leftOut: readonly z.infer<typeof leftOutPartnerSchema>[];
}

/**
 * Who is behind a figure: every partner that the filter lets through is in it or left out with its reason. Null where no
 * figure has that id.
 */
export function explainFigure(question: FigureQuestion, id: string): FigureBehind | null {
  const { rows, filter, asOf } = question;
  const { passed } = selectRows(question);
  const figure = computeFigure(question, id);
  const measure = allMeasures(passed, question).find(
    (each) => figure && id === `${measureId(each)}:${figure.part}`,
  );
  if (!measure || !figure) return null;
  const days = daysOf(asOf, periodFrom(question));
  const counted: FigurePartner[] = [];
  const notCounted: FigurePartner[] = [];
  const leftOut: z.infer<typeof leftOutPartnerSchema>[] = [];
  const leave = (row: FiguredRow, reason: LeftOutReason) => leftOut.push({ ...nameOf(row), reason });
  for (const row of rows.filter((each) => !isCounted(each) && passesFilter(each, filter)))
    leave(row, 'archived');
  for (const row of passed) {
    if (!measure.everyScope && !passesScope(row, filter)) {
      leave(row, row.inScope ? 'in-scope' : 'out-of-scope');
      continue;
    }
    const judged = measure.judge(partnerOnDay(row, days));
    if ('leftOut' in judged) {
      leave(row, judged.leftOut);
      continue;
    }
    const amount = judged.parts[figure.part] ?? 0;
    (amount > 0 ? counted : notCounted).push({ ...nameOf(row), counted: amount, of: judged.of });
  }
  return { figure, counted: byName(counted), notCounted: byName(notCounted), leftOut: byName(leftOut) };
}

const nameOf = ({ id, reference, name, country, type }: FiguredRow) => ({
  id,
  reference,
  name,
  country,
  kind: groupOf(type),
});

/** By name, letter by letter, so that every computer gives the same order. */
function byName<Row extends { readonly name: string; readonly id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
}
