import type { AnnexPlan } from './annex-plan.ts';
import { annexWord } from './annex-sources.ts';

/**
 * What keeps an annex from being final, in words of its first language: blanks by label, choices by clause, the
 * prevailing language, and dates that have passed by action or blank with the date.
 */
export function missingWords({ sources, options, clauses, missing, passed }: AnnexPlan): string[] {
  const [first = 'en'] = options.languages;
  const { library } = sources;
  const labels = (library.words[first] ?? library.words.en)?.placeholders;
  const labelOf = (id: string) => labels?.[id]?.label ?? id;
  const titleOf = (id: string) => {
    const texts = clauses.find(({ source }) => source.definition.id === id)?.source.texts;
    return (texts?.[first] ?? texts?.en)?.title ?? id;
  };
  return [
    ...missing.placeholders.map(labelOf),
    ...missing.variants.map(titleOf),
    ...(missing.prevailing ? [annexWord(library, first, 'prevailingLabel')] : []),
    ...passed
      .filter(({ decided }) => decided === null)
      .map(({ id, kind, on }) => `${kind === 'action' ? id : labelOf(id)} (${on})`),
  ];
}
