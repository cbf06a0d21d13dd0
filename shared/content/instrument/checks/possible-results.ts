import { type InstrumentDefinition, isWeighted, weightOf } from '../instrument.ts';

export interface ResultRange {
  readonly lowest: number;
  readonly highest: number;
  /** What is counted, for messages. */
  readonly unit: 'standards met' | 'points';
}

/** The results that complete answers can reach: 0 to the weights of all standards, or the lowest to the highest sum of points. */
export function possibleResults(definition: InstrumentDefinition): ResultRange {
  const weights = definition.standards.reduce((sum, standard) => sum + weightOf(standard), 0);
  if (definition.scale.kind === 'met')
    return { lowest: 0, highest: weights, unit: isWeighted(definition) ? 'points' : 'standards met' };
  const points = definition.scale.answers.map((answer) => answer.points);
  return { lowest: weights * Math.min(...points), highest: weights * Math.max(...points), unit: 'points' };
}
