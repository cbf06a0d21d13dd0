import { annexBookmark } from '../../rules/agreement/annex-bookmark.ts';
import { clauseBookmark } from '../annex/fill-clause.ts';
import { bagOf, type WordBag } from './likeness.ts';
import { type Line, linesOf } from './line.ts';
import type { ReturnedAside, ReturnedText, ReturnedUnread } from './returned-text.ts';
import { joinParagraphs, type ReturnedWord, textOfWords } from './words.ts';

/** What an annex of ours was made of: enough to find its clauses in the document again. */
export interface GivenOut {
  readonly clauses: readonly string[];
  readonly languages: readonly string[];
  /** A whole annex unless it is said that clauses were given out alone, to be pasted. */
  readonly form?: 'annex' | 'clauses';
}

/** One clause as we gave it out, in one language. */
export interface ExpectedClause {
  readonly clause: string;
  readonly language: string;
  readonly title: string;
  readonly titleLine: Line;
  readonly titleWords: readonly ReturnedWord[];
  readonly body: readonly Line[];
  /** Title and body. */
  readonly words: readonly ReturnedWord[];
  /** Of the body alone. */
  readonly bag: WordBag;
}

export interface Expected {
  readonly languages: readonly string[];
  readonly clauses: readonly ExpectedClause[];
  /** What else stands in our annex: front, tables, signatures. */
  readonly around: readonly Line[];
  /** Beside its flow, such as header and footer. */
  readonly asides: readonly ReturnedAside[];
  readonly unread: readonly ReturnedUnread[];
}

/** Which clause in which language a bookmark of ours marks; null for any other bookmark. */
export function bookmarkReader({ clauses, languages }: GivenOut): (name: string) => ClausePlace | null {
  const places = new Map<string, ClausePlace>();
  for (const clause of clauses) {
    for (const language of languages)
      places.set(annexBookmark(clauseBookmark(clause), language), { clause, language });
  }
  return (name) => places.get(name) ?? null;
}

export interface ClausePlace {
  readonly clause: string;
  readonly language: string;
}

/**
 * Reads the clauses out of an annex of our own: each begins at a title of our style, and goes on through the numbered
 * paragraphs after it in the same column. Which one it is says its place, since a letterhead may have had its bookmark.
 */
export function readExpected(annex: ReturnedText, given: GivenOut): Expected {
  const counts = new Map<string, number>();
  const found = new Map<string, { place: ClausePlace; title: Line; body: Line[] }>();
  const open = new Map<string, { body: Line[] } | null>();
  const around: Line[] = [];
  for (const line of linesOf(annex)) {
    const column = columnOf(line);
    const place = placeOfTitle(line, given, counts);
    const current = open.get(column);
    if (place) {
      const clause = { place, title: line, body: [] };
      found.set(`${place.language}/${place.clause}`, clause);
      open.set(column, clause);
    } else if (current && line.paragraph.list !== null) current.body.push(line);
    else {
      open.set(column, null);
      around.push(line);
    }
  }
  const clauses = given.languages.flatMap((language) =>
    given.clauses.flatMap((clause): ExpectedClause[] => {
      const own = found.get(`${language}/${clause}`);
      if (!own) return [];
      const { title, body } = own;
      return [
        {
          clause,
          language,
          title: textOfWords(title.words),
          titleLine: title,
          titleWords: title.words,
          body,
          words: joinParagraphs([title.words, ...body.map(({ words }) => words)]),
          bag: bagOf(body.flatMap(({ words }) => words)),
        },
      ];
    }),
  );
  return { languages: given.languages, clauses, around, asides: annex.asides, unread: annex.unread };
}

/** The clause of a title, which stands in its language at the place of the clause; null for any other line. */
function placeOfTitle(
  { paragraph }: Line,
  { clauses, languages }: GivenOut,
  counts: Map<string, number>,
): ClausePlace | null {
  const language = languages.find((each) => paragraph.styleName.startsWith(`PSEA Clause (${each})`));
  if (language === undefined) return null;
  const count = counts.get(language) ?? 0;
  counts.set(language, count + 1);
  const clause = clauses[count];
  return clause === undefined ? null : { clause, language };
}

/** The column that a line stands in: its innermost cell without its row, or the flow of the text. */
export function columnOf({ paragraph: { cells } }: Line): string {
  const cell = cells.at(-1);
  return cell ? `${cell.table}/${cell.column}` : '';
}
