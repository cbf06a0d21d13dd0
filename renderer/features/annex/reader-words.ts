import type { AnnexPreview } from '../../../shared/documents/annex/annex-view.ts';

/**
 * The preview with titles, labels and helps in the words of another one, which is in the reader's language: an annex in
 * Arabic is put together by someone who reads English too. Texts and values stay as they will be printed.
 */
export function inWordsOf(printed: AnnexPreview, words: AnnexPreview): AnnexPreview {
  const clauses = new Map(words.clauses.map((clause) => [clause.clause, clause]));
  const blanks = new Map(words.placeholders.map((blank) => [blank.id, blank]));
  const sets = new Map(words.sets.map((set) => [set.id, set]));
  return {
    ...printed,
    sets: printed.sets.map((set) => {
      const { title, about } = sets.get(set.id) ?? set;
      return { ...set, title, about };
    }),
    clauses: printed.clauses.map((clause) => {
      const { title, variants } = clauses.get(clause.clause) ?? clause;
      return { ...clause, title, variants };
    }),
    passed: printed.passed.map((date) => ({
      ...date,
      label: words.passed.find(({ id }) => id === date.id)?.label ?? date.label,
    })),
    placeholders: printed.placeholders.map((blank) => {
      const { label, help } = blanks.get(blank.id) ?? blank;
      return { ...blank, label, help };
    }),
  };
}
