/** Content as its files hold it, nothing checked yet: one file of facts, and one of words for each language. */
export interface ContentFiles {
  /** Folder or pack that the files come from, shown in every problem. */
  readonly place: string;
  readonly definition: unknown;
  /** Parsed text files by file name, such as "text.en.json". */
  readonly texts: Readonly<Record<string, unknown>>;
}

export interface TextFile<Text> {
  /** Name of the file, such as "text.ar.json". */
  readonly file: string;
  readonly text: Text;
}

/** Content whose shape is right; checks look for what a schema can't say. */
export interface ParsedFiles<Definition, Text> {
  readonly definition: Definition;
  readonly texts: readonly TextFile<Text>[];
}

export interface Finding {
  /** File and path inside it, such as "instrument.json → bands[1]". */
  readonly place: string;
  readonly what: string;
  /** What the author of the content does about it. */
  readonly fix: string;
}

/** One rule about content. Each has a file and a test that breaks good content in exactly this way. */
export interface ContentCheck<Content> {
  /** Kebab-case, as the file. */
  readonly name: string;
  readonly description: string;
  readonly find: (content: Content) => readonly Finding[];
}

export interface ContentProblem {
  /** Name of the check that found it, or "shape". */
  readonly check: string;
  /** Folder, file and path inside it. */
  readonly place: string;
  /** What is wrong and what to do, as sentences. */
  readonly message: string;
}

/** What every text file says of itself. */
export interface InLanguage {
  readonly language: string;
}

/** The English text file; undefined where the content has none (reported by `english-missing` alone). */
export function englishOf<Text extends InLanguage>(content: {
  readonly texts: readonly TextFile<Text>[];
}): TextFile<Text> | undefined {
  return content.texts.find((entry) => entry.text.language === 'en');
}

/** Values that occur more than once, each named once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
