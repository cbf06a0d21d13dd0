import { Temporal } from 'temporal-polyfill';
import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { type LaneState, laneState } from './answer-states.ts';
import type { Lane } from './timeline.ts';

interface Mark {
  readonly on: string;
  readonly standard: string;
  readonly state: LaneState;
}

/**
 * How each standard of an instrument stood, from its first determination to a day: as determined, as it turned, and as
 * determined again. Takes the assessments on that instrument in the order in which they were started.
 */
export function buildLanes(
  instrument: Instrument,
  assessments: readonly Assessment[],
  today: string,
): Lane[] {
  const marks = assessments
    .flatMap(marksOf)
    .filter(({ on }) => on <= today)
    // Sorting is stable: what was recorded later on one day comes later.
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (marks.length === 0) return [];
  return instrument.definition.standards.map(({ id }) => ({
    standard: id,
    spans: spansOf(marks.filter(({ standard }) => standard === id)),
  }));
}

/**
 * By the version that the assessment itself stands on. Turns stand between the two determinations of their assessment, so that on
 * one day the final one has the last word.
 */
function marksOf({ instrument, record }: Assessment): Mark[] {
  const determined = (kind: 'preliminary' | 'final') =>
    record.ledger
      .filter(({ fact }) => fact.kind === kind)
      .flatMap(({ fact }) =>
        Object.entries(fact.answers).map(([standard, { answer }]) => ({
          on: fact.on,
          standard,
          state: laneState(instrument, answer),
        })),
      );
  const turned = record.turns.flatMap(({ fact }) =>
    fact.turned.map(({ standard, to }) => ({ on: fact.on, standard, state: laneState(instrument, to) })),
  );
  return [...determined('preliminary'), ...turned, ...determined('final')];
}

function spansOf(marks: readonly Mark[]): Lane['spans'] {
  const changes = marks
    .filter(({ on }, index) => marks[index + 1]?.on !== on)
    .filter(({ state }, index, last) => last[index - 1]?.state !== state);
  return changes.map(({ on, state }, index) => {
    const next = changes[index + 1];
    return { from: on, until: next ? dayBefore(next.on) : null, state };
  });
}

const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
