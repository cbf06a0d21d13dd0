import type { z } from 'zod';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { allChecks } from './checks/all-checks.ts';
import type { ParsedContent, TextFile } from './checks/instrument-check.ts';
import { definitionFile } from './checks/instrument-check.ts';
import type { Instrument, InstrumentText } from './instrument.ts';
import { instrumentDefinitionSchema, instrumentTextSchema } from './instrument.ts';

/** An instrument as its files hold it, nothing checked yet. */
export interface InstrumentContent {
  /** Folder or pack that the files come from, shown in every problem. */
  readonly place: string;
  readonly definition: unknown;
  /** Parsed text files by file name, such as "text.en.json". */
  readonly texts: Readonly<Record<string, unknown>>;
}

export interface InstrumentProblem {
  /** Name of the check that found it, or "shape". */
  readonly check: string;
  /** Folder, file and path inside it. */
  readonly place: string;
  /** What is wrong and what to do, as sentences. */
  readonly message: string;
}

/**
 * Turns files into an instrument, or refuses with INSTRUMENT_INVALID and every problem there is
 * (`details.problems`, one line each), so that an author corrects all of them in one go.
 */
export function loadInstrument(content: InstrumentContent): Result<Instrument, 'INSTRUMENT_INVALID'> {
  const shape = parseShape(content);
  const problems = shape.parsed ? findProblems(content.place, shape.parsed) : shape.problems;
  if (!shape.parsed || problems.length > 0) return refuse(content.place, problems);
  const texts: Record<string, InstrumentText> = {};
  for (const { text } of shape.parsed.texts) texts[text.language] = text;
  return ok({ definition: shape.parsed.definition, texts });
}

/** Every finding of every check on content whose shape is right. */
export function findProblems(place: string, content: ParsedContent): readonly InstrumentProblem[] {
  return allChecks.flatMap((check) =>
    check.find(content).map((finding) => ({
      check: check.name,
      place: `${place}/${finding.place}`,
      message: `${finding.what} ${finding.fix}`,
    })),
  );
}

type Shape =
  | { readonly parsed: ParsedContent; readonly problems: readonly [] }
  | { readonly parsed: null; readonly problems: readonly InstrumentProblem[] };

function parseShape({ place, definition, texts }: InstrumentContent): Shape {
  const problems: InstrumentProblem[] = [];
  const parsedDefinition = instrumentDefinitionSchema.safeParse(definition);
  if (!parsedDefinition.success)
    problems.push(...shapeProblems(`${place}/${definitionFile}`, parsedDefinition.error));
  const parsedTexts: TextFile[] = [];
  for (const [file, raw] of Object.entries(texts)) {
    const parsed = instrumentTextSchema.safeParse(raw);
    if (parsed.success) parsedTexts.push({ file, text: parsed.data });
    else problems.push(...shapeProblems(`${place}/${file}`, parsed.error));
  }
  return parsedDefinition.success && problems.length === 0
    ? { parsed: { definition: parsedDefinition.data, texts: parsedTexts }, problems: [] }
    : { parsed: null, problems };
}

function shapeProblems(file: string, error: z.ZodError): readonly InstrumentProblem[] {
  return error.issues.map((issue) => ({
    check: 'shape',
    place: issue.path.length > 0 ? `${file} → ${issue.path.map(String).join('.')}` : file,
    message: `${issue.message}. Correct the value or its type.`,
  }));
}

function refuse(place: string, problems: readonly InstrumentProblem[]): Result<never, 'INSTRUMENT_INVALID'> {
  const lines = problems.map((problem) => `${problem.place}: ${problem.message}`);
  const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
  return {
    ok: false,
    error: {
      code: 'INSTRUMENT_INVALID',
      message: `The instrument in ${place} has ${count} and was not loaded; nothing else changed. Correct the content and load it again. First: ${lines[0]}`,
      details: { place, problems: lines },
    },
  };
}
