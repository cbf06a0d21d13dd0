import type { AnnexPreview } from './annex-view.ts';

/** What keeps an annex from being final, in words of its first language: blanks by label, choices by clause. */
export function missingWords({ missing, placeholders, clauses }: AnnexPreview): string[] {
  return [
    ...missing.placeholders.map((id) => placeholders.find((each) => each.id === id)?.label ?? id),
    ...missing.variants.map((id) => clauses.find(({ clause }) => clause === id)?.title ?? id),
  ];
}
