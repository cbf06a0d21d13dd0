import type { InstrumentDefinition } from '../../../shared/content/instrument/instrument.ts';
import type { Answer } from '../../../shared/record/shapes/assessment.ts';

/** What an answer means for the standard, in either scheme; "partly" exists in the scheme of points alone. */
export const answerStates = ['met', 'partly', 'not-met', 'not-applicable', 'open'] as const;
export type AnswerState = (typeof answerStates)[number];

/** Reads an answer by the scale of its instrument: the best answer is met, the worst is not, others lie between. */
export function answerState(
  definition: InstrumentDefinition,
  { answer }: Pick<Answer, 'answer'>,
): AnswerState {
  if (answer === null) return 'open';
  if (answer === 'not-applicable') return 'not-applicable';
  const { scale } = definition;
  if (scale.kind === 'met') return answer === 'yes' ? 'met' : 'not-met';
  const given = scale.answers.find(({ id }) => id === answer)?.points;
  const points = scale.answers.map((entry) => entry.points);
  if (given === Math.max(...points)) return 'met';
  return given === Math.min(...points) ? 'not-met' : 'partly';
}
