import type { ClauseText } from '../../content/clause/clause.ts';
import { closestText } from '../../content/files/closest-language.ts';
import type { ClauseDetail, ClauseView } from './clause-view.ts';
import type { EffectiveLibrary, StandingClause } from './effective-library.ts';

/** One version of a clause for a reader of `language`; what has no text in it is told in English. */
export function buildClauseView(
  library: Pick<EffectiveLibrary, 'sets'>,
  version: StandingClause,
  language: string,
): ClauseView {
  const { reference, definition, texts, pack, approval, inUse } = version;
  const text = textFor(texts, language);
  return {
    reference,
    clause: definition.id,
    version: definition.version,
    element: definition.element,
    title: text?.title ?? definition.id,
    inUse,
    pack,
    modelText: version.modelText && approval === null,
    approval: approval && { approver: approval.approver, on: approval.on, note: approval.note },
    sources: definition.sources,
    sourcesFromMemory: definition.fromMemory ?? [],
    languages: Object.keys(texts),
    variants: definition.variants.map(({ id, usual }) => ({
      id,
      usual,
      label: (text && Object.hasOwn(text.variants, id) ? text.variants[id]?.label : undefined) ?? id,
      caution: (text && Object.hasOwn(text.variants, id) ? text.variants[id]?.caution : undefined) ?? null,
    })),
    sets: library.sets.filter(({ clauses }) => clauses.includes(definition.id)).map(({ id }) => id),
  };
}

/** As `buildClauseView`, with the words in every language and their hashes. */
export function buildClauseDetail(
  library: Pick<EffectiveLibrary, 'sets'>,
  version: StandingClause,
  language: string,
): ClauseDetail {
  const { texts, hashes } = version;
  return { ...buildClauseView(library, version, language), texts, hashes };
}

function textFor(texts: StandingClause['texts'], language: string): ClauseText | undefined {
  return closestText(texts, language) ?? texts.en;
}
