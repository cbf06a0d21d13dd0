import type { Finding } from '../../../record/shapes/contract-account.ts';
import type { GivenOut } from '../expected-clauses.ts';
import type { Line } from '../line.ts';
import { wholeText } from '../word-changes.ts';
import { joinParagraphs, textOfWords } from '../words.ts';
import { cutWords } from './cut-words.ts';

/** How many words some lines have. */
export function wordCount(lines: readonly Line[]): number {
  return lines.reduce((sum, { all }) => sum + all.length, 0);
}

/** Lines that stand one after the other are one text. */
export function runsOf(strange: readonly Line[], lines: readonly Line[]): Line[][] {
  const placeOf = new Map(lines.map((line, at) => [line.index, at]));
  const runs: Line[][] = [];
  let before = -2;
  for (const line of strange) {
    const place = placeOf.get(line.index) ?? -2;
    if (place === before + 1) runs.at(-1)?.push(line);
    else runs.push([line]);
    before = place;
  }
  return runs;
}

export function lineFinding(
  kind: Finding['kind'],
  op: Finding['words'][number]['op'],
  run: readonly Line[],
  placeOf: (line: Line) => NonNullable<Finding['place']>,
): Finding {
  const text = textOfWords(joinParagraphs(run.map(({ all }) => all)));
  return {
    kind,
    language: null,
    place: placeOf(run[0] as Line),
    what: '',
    words: cutWords(wholeText(op, text)),
    count: wordCount(run),
  };
}

/**
 * What is missing of our annex around its clauses. Of clauses that were pasted into a contract nothing around them is
 * expected; where most of it is gone that is said once.
 */
export function missingLines(
  missing: readonly Line[],
  around: readonly Line[],
  whole: boolean,
  given: GivenOut,
): Finding[] {
  if (missing.length === 0 || given.form === 'clauses') return [];
  const place = { part: 'body' as const, number: null, paragraph: null, after: null };
  const runs = whole ? runsOf(missing, around) : [[...missing]];
  return runs.map((run) => ({ ...lineFinding('missing', 'removed', run, () => place), place }));
}

/** Words before and after our text in a contract that holds it: how many, and how each begins or ends. */
export function besideFindings(
  beside: readonly Line[],
  first: number,
  placeOf: (line: Line) => NonNullable<Finding['place']>,
): Finding[] {
  const parts = [
    { what: 'before', lines: beside.filter(({ index }) => index < first) },
    { what: 'after', lines: beside.filter(({ index }) => index >= first) },
  ];
  return parts.flatMap(({ what, lines }) => {
    if (lines.length === 0) return [];
    const own = lineFinding('beside', 'added', lines, placeOf);
    return [{ ...own, what }];
  });
}
