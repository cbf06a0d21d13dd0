import type { InstrumentDefinition } from '../../../../shared/content/instrument/instrument.ts';
import type { Score } from '../../../../shared/content/instrument/score-types.ts';
import type { StandardView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { answerState } from '../../../components/assessment/answer-state.ts';
import type { Side } from '../../../components/assessment/sides.ts';

export const countKinds = ['met', 'notMet', 'notApplicable', 'open'] as const;
export type CountKind = (typeof countKinds)[number];

/** The figure that `shared/content/instrument/score.ts` counted. */
export function countOf(score: Score, kind: CountKind): number {
  return kind === 'open' ? score.unanswered : score[kind];
}

/** The standards behind a figure, so that it can name them. */
export function standardsCounted(
  definition: InstrumentDefinition,
  standards: readonly StandardView[],
  side: Side,
  kind: CountKind,
): readonly string[] {
  return standards
    .filter((entry) => kindOf(definition, entry, side) === kind)
    .map(({ standard }) => standard);
}

function kindOf(definition: InstrumentDefinition, entry: StandardView, side: Side): CountKind {
  switch (answerState(definition, entry[side])) {
    case 'met':
      return 'met';
    case 'not-met':
    case 'partly':
      return 'notMet';
    case 'not-applicable':
      return 'notApplicable';
    case 'open':
      return 'open';
  }
}
