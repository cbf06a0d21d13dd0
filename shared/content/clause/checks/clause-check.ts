import type { ContentCheck, ParsedFiles, TextFile } from '../../files/content-files.ts';
import type {
  ClauseDefinition,
  ClauseLibraryDefinition,
  ClauseLibraryText,
  ClauseParagraph,
  ClauseText,
} from '../clause.ts';
import type { ClauseTextPart } from '../read-clause-text.ts';
import { readClauseText } from '../read-clause-text.ts';

/** Content whose shape is already right; the checks look for what a schema can't say. */
export type ParsedClauses = ParsedFiles<ClauseLibraryDefinition, ClauseLibraryText>;

/** One rule about a clause library. */
export type ClauseCheck = ContentCheck<ParsedClauses>;

export const clauseFile = 'library.json';

/** A paragraph or an item of a clause, as one file has it. */
export interface ClauseUnit {
  readonly clause: string;
  readonly variant: string;
  /** File and path inside it. */
  readonly place: string;
  readonly text: string;
  readonly parts: readonly ClauseTextPart[];
}

/** Every paragraph and item of a text file, in the order of the file. */
export function unitsOf({ file, text }: TextFile<ClauseLibraryText>): readonly ClauseUnit[] {
  return Object.entries(text.clauses).flatMap(([clause, { variants }]) =>
    Object.entries(variants).flatMap(([variant, { body }]) =>
      bodyLines(body).map((line) => ({
        clause,
        variant,
        place: `${file} → clauses.${clause}.variants.${variant}.${line.path}`,
        text: line.text,
        parts: readClauseText(line.text),
      })),
    ),
  );
}

/** A clause's words in one file; undefined where it has none. Ids come from packs, so only own entries count. */
export function wordsOf(text: ClauseLibraryText, clause: string): ClauseText | undefined {
  return Object.hasOwn(text.clauses, clause) ? text.clauses[clause] : undefined;
}

/** The paragraphs and items of one wording with their paths, such as "body[1].items[0]". */
export function bodyLines(body: readonly ClauseParagraph[]): readonly { path: string; text: string }[] {
  return body.flatMap(({ text, items = [] }, index) => [
    { path: `body[${index}]`, text },
    ...items.map((item, number) => ({ path: `body[${index}].items[${number}]`, text: item })),
  ]);
}

/** The place of the n-th clause, with its id for people. */
export function clausePlace(index: number, id: string): string {
  return `${clauseFile} → clauses[${index}] (${id})`;
}

/** Ids of the sets that hold the one clause without the other, so that something of the other is missing there. */
export function setsWithout(
  { sets }: ClauseLibraryDefinition,
  clause: string,
  needed: string,
): readonly string[] {
  return sets
    .filter(({ clauses }) => clauses.includes(clause) && !clauses.includes(needed))
    .map(({ id }) => id);
}

/** Whether the one clause is in every annex that its set gives the other: its limits are no narrower. */
export function appliesWherever(needed: ClauseDefinition, clause: ClauseDefinition): boolean {
  return (['agreementTypes', 'partnerTypes', 'ratings'] as const).every((limit) => {
    const wide: readonly string[] = needed.applies[limit];
    const narrow: readonly string[] = clause.applies[limit];
    return wide.length === 0 || (narrow.length > 0 && narrow.every((value) => wide.includes(value)));
  });
}
