import { foldText } from './fold-text.ts';
import type { GuardWords } from './guard-words.ts';
import { notNames, organizationWords } from './words/not-names.ts';

export interface FoundName {
  readonly start: number;
  readonly end: number;
}

const capitalised = String.raw`(?:Al-|El-|O'|D')?\p{Lu}\p{Ll}+(?:[-']\p{Lu}\p{Ll}+)*`;
const particle = '(?:de la|de los|de|del|da|dos|al|el|bin|bint|ibn|ben|van|von|abu|ould|ag)';

/** Capitalised words that follow one another, with the particles between them. */
const run = new RegExp(`(?<![\\p{L}\\p{N}])${capitalised}(?:\\s+(?:${particle}\\s+)?${capitalised})*`, 'gu');

/** Russian initials beside a surname: "Иванов И.И.". */
const withInitials =
  /(?<!\p{L})(?:\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}{2,})/gu;

/**
 * Where a folded sentence seems to name a person: two capitalised words that are neither words of the field nor
 * an organization or place, a surname with initials, or whatever follows a title or "named".
 */
export function findNames(sentence: string, words: readonly GuardWords[]): FoundName[] {
  const found: FoundName[] = [];
  const add = (start: number, end: number) => {
    if (!found.some((name) => start < name.end && end > name.start)) found.push({ start, end });
  };
  for (const { named } of words) {
    for (const match of sentence.matchAll(named)) {
      const group = Object.values(match.indices?.groups ?? {}).find((place) => place !== undefined);
      const [start, end] = group ?? [match.index, match.index + match[0].length];
      const first = sentence.slice(start, end).split(' ')[0] ?? '';
      if (!isWordOfTheField(first)) add(start, end);
    }
  }
  for (const match of sentence.matchAll(run)) {
    if (match[0].split(/\s+/).some((word) => organizationWords.has(comparable(word)))) continue;
    for (const name of personsIn(match[0])) add(match.index + name.start, match.index + name.end);
  }
  for (const match of sentence.matchAll(withInitials)) {
    const word = /\p{Lu}\p{Ll}+/u.exec(match[0])?.[0] ?? '';
    if (!isWordOfTheField(word)) add(match.index, match.index + match[0].length);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Two words or more in a row that belong to no list. */
function personsIn(text: string): FoundName[] {
  const rows: FoundName[][] = [[]];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (!/^\p{Lu}/u.test(word)) continue;
    if (isWordOfTheField(word)) rows.push([]);
    else rows.at(-1)?.push({ start: index, end: index + word.length });
  }
  return rows.flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)];
    return words.length >= 2 && first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

const isWordOfTheField = (word: string) => notNames().has(comparable(word));

function comparable(word: string): string {
  return foldText(word).text.toLowerCase().replace(/'s$/, '');
}
