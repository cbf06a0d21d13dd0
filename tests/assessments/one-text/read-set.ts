import type { ClauseDefinition, ClauseLibrary, SetId } from '../../../shared/content/clause/clause.ts';
import { readClauseText } from '../../../shared/content/clause/read-clause-text.ts';
import { wordingsOf } from '../../../shared/documents/annex/select-clauses.ts';

/** One paragraph or item of a set, as it stands in the annex of one combination of wordings. */
export interface Line {
  readonly clause: string;
  readonly variant: string;
  /** Such as "2" or "2.a". */
  readonly at: string;
  readonly text: string;
  /** What introduces an item; empty for a paragraph. */
  readonly lead: string;
}

/** Every line that an annex of a set can have in English: of each clause every wording that the set allows. */
export function linesOf({ definition, texts }: ClauseLibrary, set: SetId): readonly Line[] {
  const ids = definition.sets.find(({ id }) => id === set)?.clauses ?? [];
  return ids.flatMap((id) => {
    const clause = clauseOf(definition.clauses, id);
    return wordingsOf({ definition: clause }, set).flatMap(({ id: variant }) =>
      (texts.en?.clauses[id]?.variants[variant]?.body ?? []).flatMap(({ text, items = [] }, index) => [
        { clause: id, variant, at: `${index + 1}`, text, lead: '' },
        ...items.map((item, number) => ({
          clause: id,
          variant,
          at: `${index + 1}.${String.fromCharCode(97 + number)}`,
          text: item,
          lead: text,
        })),
      ]),
    );
  });
}

export function clauseOf(clauses: readonly ClauseDefinition[], id: string): ClauseDefinition {
  const clause = clauses.find((each) => each.id === id);
  if (!clause) throw new Error(`No clause ${id}.`);
  return clause;
}

/** Clauses that a line refers to. */
export function referencesOf(text: string): readonly string[] {
  return readClauseText(text).flatMap((part) => (part.kind === 'reference' ? [part.clause] : []));
}

/** Blanks that a line has. */
export function blanksOf(text: string): readonly string[] {
  return readClauseText(text).flatMap((part) => (part.kind === 'placeholder' ? [part.id] : []));
}
