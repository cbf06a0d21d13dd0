import type { InstrumentDefinition, InstrumentText } from '../instrument.ts';

/** Content whose shape is already right; the checks look for what a schema can't say. */
export interface ParsedContent {
  readonly definition: InstrumentDefinition;
  readonly texts: readonly TextFile[];
}

export interface TextFile {
  /** Name of the file, such as "text.ar.json". */
  readonly file: string;
  readonly text: InstrumentText;
}

export interface Finding {
  /** File and path inside it, such as "instrument.json → bands[1]". */
  readonly place: string;
  readonly what: string;
  /** What the author of the content does about it. */
  readonly fix: string;
}

/** One rule about content. Each has a file and a test that breaks good content in exactly this way. */
export interface InstrumentCheck {
  /** Kebab-case, as the file. */
  readonly name: string;
  readonly description: string;
  readonly find: (content: ParsedContent) => readonly Finding[];
}

export const definitionFile = 'instrument.json';

/** The English text file; undefined where the content has none (reported by `english-missing` alone). */
export function englishOf(content: ParsedContent): TextFile | undefined {
  return content.texts.find((entry) => entry.text.language === 'en');
}

/** The place of the n-th standard, with its id for people. */
export function standardPlace(index: number, id: string): string {
  return `${definitionFile} → standards[${index}] (${id})`;
}

/** Values that occur more than once, each named once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Ids of the answers that the scale offers. */
export function answerIds(definition: InstrumentDefinition): readonly string[] {
  return definition.scale.kind === 'met'
    ? definition.scale.answers
    : definition.scale.answers.map((answer) => answer.id);
}
