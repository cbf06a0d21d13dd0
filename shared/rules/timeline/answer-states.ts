import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Lane } from './timeline.ts';

export type LaneState = Lane['spans'][number]['state'];

/** What an answer of a review says of a standard: on a graded scale everything between best and worst is partly met. */
export function laneState({ definition: { scale } }: Instrument, answer: string | null): LaneState {
  if (answer === null) return 'unknown';
  if (answer === 'not-applicable') return 'not-applicable';
  if (scale.kind === 'met') return answer === 'yes' ? 'met' : 'not-met';
  const points = scale.answers.find(({ id }) => id === answer)?.points;
  if (points === undefined) return 'unknown';
  const all = scale.answers.map((each) => each.points);
  if (points === Math.max(...all)) return 'met';
  return points === Math.min(...all) ? 'not-met' : 'partly';
}
