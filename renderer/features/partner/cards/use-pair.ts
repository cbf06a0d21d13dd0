import { useState } from 'react';
import type { AssessmentRow } from '../../../../shared/rules/assessment/assessment-view.ts';

/** The assessments that are chosen for a comparison: none, one or two, all on one instrument. */
export interface Pair {
  /** References. */
  readonly chosen: readonly string[];
  readonly canChoose: (row: AssessmentRow) => boolean;
  readonly toggle: (row: AssessmentRow) => void;
}

/** What was cancelled before any determination has nothing to compare; what is not shown here can't be. */
export function canCompare({ notHere, status, determination }: AssessmentRow): boolean {
  if (notHere) return false;
  return status !== 'cancelled' || determination === 'preliminary' || determination === 'final';
}

/** Whether an assessment can join those chosen, or leave them: a score is never converted between instruments. */
export function canJoin(
  rows: readonly AssessmentRow[],
  chosen: readonly string[],
  row: AssessmentRow,
): boolean {
  if (chosen.includes(row.reference)) return true;
  const instrument = rows.find(({ reference }) => reference === chosen[0])?.instrument;
  return canCompare(row) && chosen.length < 2 && (instrument === undefined || instrument === row.instrument);
}

export function usePair(rows: readonly AssessmentRow[]): Pair {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return {
    chosen,
    canChoose: (row) => canJoin(rows, chosen, row),
    toggle: ({ reference }) =>
      setChosen((before) =>
        before.includes(reference) ? before.filter((other) => other !== reference) : [...before, reference],
      ),
  };
}
