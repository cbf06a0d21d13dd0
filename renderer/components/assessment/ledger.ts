import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';

/** The last determination of a kind on the ledger, as it was signed. */
export function lastDetermination(view: AssessmentView, kind: 'self' | 'preliminary' | 'final') {
  return view.ledger.findLast(({ fact }) => fact.kind === kind)?.fact ?? null;
}

/** The window is extended once, and while gaps are still to be closed. */
export function canExtend(view: AssessmentView): boolean {
  return view.status === 'submitted' && view.next !== 'none' && view.window?.extension === null;
}

/** Low capacity at the final determination: its consequence may be followed by a further one. */
export function needsConsequence(view: AssessmentView): boolean {
  return lastDetermination(view, 'final')?.score.risk === 'high';
}

export interface Turn {
  readonly on: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Every time that a standard turned after the preliminary determination, oldest first. */
export function turnsOf(view: AssessmentView, standard: string): readonly Turn[] {
  return view.turns.flatMap(({ fact }) =>
    fact.turned
      .filter((turn) => turn.standard === standard)
      .map(({ from, to }) => ({ on: fact.on, from, to })),
  );
}
