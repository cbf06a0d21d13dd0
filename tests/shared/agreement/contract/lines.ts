import type { ContractParagraph } from '../../../../shared/agreement/contract/contract-text.ts';
import type { ExpectedClause } from '../../../../shared/agreement/contract/expected-clauses.ts';
import { bagOf } from '../../../../shared/agreement/contract/likeness.ts';
import { type Line, linesOf } from '../../../../shared/agreement/contract/line.ts';
import { joinParagraphs } from '../../../../shared/agreement/contract/words.ts';

/** A paragraph of a contract with nothing special about it. */
export function paragraph(text: string, change: Partial<ContractParagraph> = {}): ContractParagraph {
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

export const lines = (...paragraphs: ContractParagraph[]): Line[] => linesOf({ paragraphs });

/** A clause as we gave it out, in English. */
export function expectedClause(clause: string, title: string, ...body: string[]): ExpectedClause {
  const [titleLine, ...bodyLines] = lines(...[title, ...body].map((text) => paragraph(text)));
  return {
    clause,
    language: 'en',
    title,
    titleWords: titleLine!.words,
    body: bodyLines,
    words: joinParagraphs([titleLine!.words, ...bodyLines.map(({ words }) => words)]),
    bag: bagOf(bodyLines.flatMap(({ words }) => words)),
  };
}
