import type { ClauseParagraph, ClauseText } from '../../../shared/content/clause/clause.ts';

/** A numbered paragraph or a lettered item, in every language that is shown side by side; null where one lacks it. */
export interface ClauseRow {
  readonly key: string;
  /** Such as "2" or "(b)": as the annex will count inside the clause. */
  readonly mark: string;
  readonly texts: readonly (string | null)[];
}

/** Sets the texts of a wording side by side, paragraph by paragraph. A language without this wording stays empty. */
export function alignTexts(
  texts: readonly (ClauseText | undefined)[],
  variant: string,
): readonly ClauseRow[] {
  const bodies = texts.map((text) => wordingOf(text, variant));
  return Array.from({ length: longest(bodies) }, (_, at) => at).flatMap((at) => {
    const paragraphs = bodies.map((body) => body[at]);
    const items = paragraphs.map((paragraph) => paragraph?.items ?? []);
    return [
      {
        key: `${at}`,
        mark: `${at + 1}`,
        texts: paragraphs.map((paragraph) => paragraph?.text ?? null),
      },
      ...Array.from({ length: longest(items) }, (_, item) => ({
        key: `${at}.${item}`,
        mark: `(${letterOf(item)})`,
        texts: items.map((list) => list[item] ?? null),
      })),
    ];
  });
}

function wordingOf(text: ClauseText | undefined, variant: string): readonly ClauseParagraph[] {
  return text && Object.hasOwn(text.variants, variant) ? (text.variants[variant]?.body ?? []) : [];
}

const longest = (lists: readonly (readonly unknown[])[]) => Math.max(0, ...lists.map((list) => list.length));

const letterOf = (index: number) => String.fromCharCode('a'.charCodeAt(0) + (index % 26));

/** Languages to begin with: the reader’s own and English, or the first other one. */
export function firstColumns(available: readonly string[], reader: string): string[] {
  const wanted = ['en', reader, ...available].filter((code) => available.includes(code));
  return [...new Set(wanted)].slice(0, 2);
}
