import type { ContentCheck, ParsedFiles } from '../../files/content-files.ts';
import type { InstrumentDefinition, InstrumentText } from '../instrument.ts';

/** Content whose shape is already right; the checks look for what a schema can't say. */
export type ParsedContent = ParsedFiles<InstrumentDefinition, InstrumentText>;

/** One rule about an instrument's content. */
export type InstrumentCheck = ContentCheck<ParsedContent>;

export const definitionFile = 'instrument.json';

/** The place of the n-th standard, with its id for people. */
export function standardPlace(index: number, id: string): string {
  return `${definitionFile} → standards[${index}] (${id})`;
}

/** Ids of the answers that the scale offers. */
export function answerIds(definition: InstrumentDefinition): readonly string[] {
  return definition.scale.kind === 'met'
    ? definition.scale.answers
    : definition.scale.answers.map((answer) => answer.id);
}
