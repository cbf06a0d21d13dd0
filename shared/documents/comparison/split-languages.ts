import type { Expected } from './expected-clauses.ts';
import type { Anchor } from './find-anchors.ts';
import type { Line } from './line.ts';

/**
 * The lines of each language, in order. A column of a table belongs to the language of our clauses in it, and beside
 * them a column without any is left out, such as the other side's notes. Where languages share a column or follow each
 * other in the flow of the text, words that our texts use tell them apart.
 */
export function splitLanguages(
  lines: readonly Line[],
  expected: Expected,
  anchors: readonly Anchor[],
): ReadonlyMap<string, readonly Line[]> {
  const columns = languagesByColumn(anchors);
  const vocabularies = new Map(
    expected.languages.map((language) => [language, vocabularyOf(expected, language)]),
  );
  const certain = new Map(anchors.map(({ line, language }) => [line, language]));
  const split = new Map<string, Line[]>(expected.languages.map((language) => [language, []]));
  let last = expected.languages[0] ?? '';
  for (const line of lines) {
    const own = certain.get(line);
    const candidates = own === undefined ? candidatesOf(line, columns, expected.languages) : [own];
    if (candidates.length === 0) continue;
    if (candidates.length === 1) split.get(candidates[0] as string)?.push(line);
    else {
      last = likeliest(line, candidates, vocabularies, last);
      split.get(last)?.push(line);
    }
    if (own !== undefined) last = own;
  }
  return split;
}

type Columns = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<string>>>;

const flow = -1;

function languagesByColumn(anchors: readonly Anchor[]): Columns {
  const tables = new Map<number, Map<number, Set<string>>>();
  for (const { line, language } of anchors) {
    const { table = flow, column = flow } = line.paragraph.cells.at(-1) ?? {};
    const columns = tables.get(table) ?? new Map<number, Set<string>>();
    tables.set(table, columns);
    columns.set(column, (columns.get(column) ?? new Set()).add(language));
  }
  return tables;
}

function candidatesOf(
  { paragraph: { cells } }: Line,
  columns: Columns,
  all: readonly string[],
): readonly string[] {
  const known = cells.findLast(({ table }) => columns.has(table));
  if (known) return [...(columns.get(known.table)?.get(known.column) ?? [])];
  const inFlow = cells.length === 0 ? columns.get(flow)?.get(flow) : undefined;
  return inFlow ? [...inFlow] : all;
}

function vocabularyOf({ clauses }: Expected, language: string): ReadonlySet<string> {
  return new Set(
    clauses.filter((clause) => clause.language === language).flatMap(({ bag }) => [...bag.counts.keys()]),
  );
}

/** The language whose texts know most of a line's words; the one before where none is ahead. */
function likeliest(
  { bag }: Line,
  candidates: readonly string[],
  vocabularies: ReadonlyMap<string, ReadonlySet<string>>,
  before: string,
): string {
  let best = candidates.includes(before) ? before : (candidates[0] ?? before);
  const known = (language: string) =>
    [...bag.counts.keys()].filter((word) => vocabularies.get(language)?.has(word)).length;
  let most = known(best);
  for (const language of candidates) {
    const count = known(language);
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
