import { repeated } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { answerIds, definitionFile } from './instrument-check.ts';

export const answerRepeated: InstrumentCheck = {
  name: 'answer-repeated',
  description: 'Each answer of the scale is listed once and is worth points of its own.',
  find: ({ definition }) => {
    const place = `${definitionFile} → scale.answers`;
    const ids = repeated(answerIds(definition)).map((id) => ({
      place,
      what: `The answer "${id}" is listed more than once.`,
      fix: 'Remove the repetition.',
    }));
    if (definition.scale.kind === 'met') return ids;
    const points = repeated(definition.scale.answers.map((answer) => String(answer.points))).map((value) => ({
      place,
      what: `Two answers are worth ${value} points, so that the sum can't tell them apart.`,
      fix: 'Give each answer points of its own.',
    }));
    return [...ids, ...points];
  },
};
