import { clauseContents } from '../../../../assessments/index.ts';
import type { ParsedClauses } from '../../../../shared/content/clause/checks/clause-check.ts';
import type { ClauseLibrary, ClauseLibraryText } from '../../../../shared/content/clause/clause.ts';
import { loadShippedClauses } from '../../../../shared/content/clause/load-clauses.ts';

export const shippedClauses: ClauseLibrary = loadShippedClauses(clauseContents).newest;

/** A loaded library as the checks see it. */
export function parsedOf({ definition, texts }: ClauseLibrary): ParsedClauses {
  return {
    definition,
    texts: Object.values(texts).map((text) => ({ file: `text.${text.language}.json`, text })),
  };
}

/** Content that may be changed, for breaking it. */
export interface Content {
  definition: ParsedClauses['definition'];
  texts: { file: string; text: ClauseLibraryText }[];
}

export const translatedIds = ['under-18', 'marriage-exception', 'reporting'] as const;

/** The English library and a second language, "qaa", that has three clauses: enough to break every rule. */
export function freshContent(): Content {
  const { definition, texts } = structuredClone(shippedClauses);
  const english = texts.en as ClauseLibraryText;
  const translation = structuredClone(english);
  translation.language = 'qaa';
  translation.clauses = Object.fromEntries(
    Object.entries(translation.clauses).filter(([id]) => (translatedIds as readonly string[]).includes(id)),
  );
  return {
    definition,
    texts: [
      { file: 'text.en.json', text: english },
      { file: 'text.qaa.json', text: translation },
    ],
  };
}
