import type { ExpectedClause } from '../../../../shared/documents/comparison/expected-clauses.ts';
import { bagOf } from '../../../../shared/documents/comparison/likeness.ts';
import { type Line, linesOf } from '../../../../shared/documents/comparison/line.ts';
import type {
  ReturnedParagraph,
  ReturnedText,
} from '../../../../shared/documents/comparison/returned-text.ts';
import { joinParagraphs } from '../../../../shared/documents/comparison/words.ts';

/** A paragraph of a contract with nothing special about it. */
export function paragraph(text: string, change: Partial<ReturnedParagraph> = {}): ReturnedParagraph {
  return {
    runs: [{ kind: 'text', text }],
    bookmarks: [],
    style: null,
    styleName: '',
    outline: null,
    list: null,
    cells: [],
    ...change,
  };
}

export const lines = (...paragraphs: ReturnedParagraph[]): Line[] => linesOf({ paragraphs });

/** A clause as we gave it out, in English. */
export function expectedClause(clause: string, title: string, ...body: string[]): ExpectedClause {
  const [titleLine, ...bodyLines] = lines(...[title, ...body].map((text) => paragraph(text)));
  return {
    clause,
    language: 'en',
    title,
    titleLine: titleLine!,
    titleWords: titleLine!.words,
    body: bodyLines,
    words: joinParagraphs([titleLine!.words, ...bodyLines.map(({ words }) => words)]),
    bag: bagOf(bodyLines.flatMap(({ words }) => words)),
  };
}

/** A contract of these paragraphs and nothing beside them. */
export const returnedText = (paragraphs: readonly ReturnedParagraph[]): ReturnedText => ({
  paragraphs,
  asides: [],
  unread: [],
  tracked: 0,
  properties: new Map(),
});
