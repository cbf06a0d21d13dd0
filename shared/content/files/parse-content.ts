import type { z } from 'zod';
import type { Refusal } from '../../ground/result.ts';
import type {
  ContentCheck,
  ContentFiles,
  ContentProblem,
  InLanguage,
  ParsedFiles,
  TextFile,
} from './content-files.ts';

export interface ContentShape<Definition, Text> {
  /** Name of the file of facts, such as "instrument.json". */
  readonly file: string;
  readonly definition: z.ZodType<Definition>;
  readonly text: z.ZodType<Text>;
}

type Shape<Definition, Text> =
  | { readonly parsed: ParsedFiles<Definition, Text>; readonly problems: readonly [] }
  | { readonly parsed: null; readonly problems: readonly ContentProblem[] };

/** Files of the right shape, or every place where the shape is wrong. */
export function parseContent<Definition, Text extends InLanguage>(
  { place, definition, texts }: ContentFiles,
  shape: ContentShape<Definition, Text>,
): Shape<Definition, Text> {
  const problems: ContentProblem[] = [];
  const parsedDefinition = shape.definition.safeParse(definition);
  if (!parsedDefinition.success)
    problems.push(...shapeProblems(`${place}/${shape.file}`, parsedDefinition.error));
  const parsedTexts: TextFile<Text>[] = [];
  for (const [file, raw] of Object.entries(texts)) {
    const parsed = shape.text.safeParse(raw);
    if (parsed.success) parsedTexts.push({ file, text: parsed.data });
    else problems.push(...shapeProblems(`${place}/${file}`, parsed.error));
  }
  return parsedDefinition.success && problems.length === 0
    ? { parsed: { definition: parsedDefinition.data, texts: parsedTexts }, problems: [] }
    : { parsed: null, problems };
}

/** Every finding of every check on content whose shape is right. */
export function runChecks<Content>(
  place: string,
  content: Content,
  checks: readonly ContentCheck<Content>[],
): readonly ContentProblem[] {
  return checks.flatMap((check) =>
    check.find(content).map((finding) => ({
      check: check.name,
      place: `${place}/${finding.place}`,
      message: `${finding.what} ${finding.fix}`,
    })),
  );
}

/** The texts by language code. */
export function byLanguage<Text extends InLanguage>(texts: readonly TextFile<Text>[]): Record<string, Text> {
  return Object.fromEntries(texts.map(({ text }) => [text.language, text]));
}

/** The refusal of content, with every problem as one line (`details.problems`), so that an author mends all in one go. */
export function refuseContent<Code extends string>(
  code: Code,
  what: string,
  place: string,
  problems: readonly ContentProblem[],
): { readonly ok: false; readonly error: Refusal<Code> } {
  const lines = problems.map((problem) => `${problem.place}: ${problem.message}`);
  const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
  return {
    ok: false,
    error: {
      code,
      message: `The ${what} in ${place} has ${count} and was not loaded; nothing else changed. Correct the content and load it again. First: ${lines[0]}`,
      details: { place, problems: lines },
    },
  };
}

function shapeProblems(file: string, error: z.ZodError): readonly ContentProblem[] {
  return error.issues.map((issue) => ({
    check: 'shape',
    place: issue.path.length > 0 ? `${file} → ${issue.path.map(String).join('.')}` : file,
    message: `${issue.message}. Correct the value or its type.`,
  }));
}
