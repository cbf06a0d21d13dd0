import type { TextFile } from '../../files/content-files.ts';
import { englishOf } from '../../files/content-files.ts';
import type { ClauseLibraryText, ClauseParagraph } from '../clause.ts';
import type { ParsedClauses } from './clause-check.ts';
import { wordsOf } from './clause-check.ts';

/** One wording in another language beside the English one of the same clause and variant. */
export interface TranslatedBody {
  /** File and path of the translation. */
  readonly place: string;
  readonly english: readonly ClauseParagraph[];
  readonly translated: readonly ClauseParagraph[];
}

/** Every wording that exists both in English and in another language. */
export function translatedBodies(content: ParsedClauses): readonly TranslatedBody[] {
  const english = englishOf(content);
  if (!english) return [];
  return content.texts
    .filter((entry) => entry.text.language !== 'en')
    .flatMap((entry) => bodiesOf(entry, english.text));
}

function bodiesOf(
  { file, text }: TextFile<ClauseLibraryText>,
  english: ClauseLibraryText,
): readonly TranslatedBody[] {
  return Object.entries(text.clauses).flatMap(([clause, { variants }]) =>
    Object.entries(variants).flatMap(([variant, { body }]) => {
      const known = wordsOf(english, clause)?.variants ?? {};
      const original = Object.hasOwn(known, variant) ? known[variant] : undefined;
      if (!original) return [];
      const place = `${file} → clauses.${clause}.variants.${variant}`;
      return [{ place, english: original.body, translated: body }];
    }),
  );
}

/** Whether both have the same number of paragraphs, and of items in each: their rows stand side by side. */
export function isAligned({ english, translated }: TranslatedBody): boolean {
  return (
    english.length === translated.length &&
    english.every((paragraph, index) => itemCount(paragraph) === itemCount(translated[index]))
  );
}

export function itemCount(paragraph: ClauseParagraph | undefined): number {
  return paragraph?.items?.length ?? 0;
}
