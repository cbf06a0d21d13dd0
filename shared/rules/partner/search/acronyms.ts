import { foldForSearch } from '../../../ground/words/fold.ts';

/** Words that acronyms leave out, in the languages of most names. */
const small = new Set(
  'a al an and au aux d da das de del der des di do dos du e el et for fur in la las le les los of on para per por pour the und y'.split(
    ' ',
  ),
);

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** The name as an acronym where it is nothing else, such as "BDR" or "B.D.R."; null for a name in words. */
export function loneAcronym(name: string): string | null {
  const trimmed = name.trim();
  if (/\s/.test(trimmed) || /\p{Ll}/u.test(trimmed)) return null;
  const acronym = letters(trimmed);
  return /^\p{Lu}[\p{Lu}\p{N}]{1,9}$/u.test(acronym) ? acronym : null;
}

/** Acronyms that stand written in a record: its field, other names that are one, and one in brackets behind the name. */
export function writtenAcronyms(subject: {
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
}): Set<string> {
  const names = [subject.name, ...subject.aliases];
  const inBrackets = names.flatMap((name) =>
    [...name.matchAll(/[([]([^()[\]]+)[)\]]/g)].map(([, text]) => text ?? ''),
  );
  const lone = [...subject.aliases, ...inBrackets].map(loneAcronym);
  const all = [letters(subject.acronym ?? ''), ...lone];
  return new Set(all.filter((acronym) => acronym !== null && acronym.length > 1) as string[]);
}

/** What the first letters of a name in words make, with its small words and without; none for fewer than three words. */
export function initialsOf(name: string): Set<string> {
  const plain = name.replaceAll(/[([][^()[\]]*[)\]]/g, ' ');
  const words = foldForSearch(plain)
    .split(' ')
    .filter((word) => word !== '');
  const variants = [words, words.filter((word) => !small.has(word))];
  return new Set(
    variants
      .filter((variant) => variant.length > 2)
      .map((variant) => letters(variant.map((word) => [...word][0] ?? '').join(''))),
  );
}
