import type { InstrumentDefinition } from '../instrument.ts';

export interface ResultRange {
  readonly lowest: number;
  readonly highest: number;
  /** What is counted, for messages. */
  readonly unit: 'standards met' | 'points';
}

/** The results that complete answers can reach: 0 to all standards, or the lowest to the highest sum of points. */
export function possibleResults(definition: InstrumentDefinition): ResultRange {
  const count = definition.standards.length;
  if (definition.scale.kind === 'met') return { lowest: 0, highest: count, unit: 'standards met' };
  const points = definition.scale.answers.map((answer) => answer.points);
  return { lowest: count * Math.min(...points), highest: count * Math.max(...points), unit: 'points' };
}
