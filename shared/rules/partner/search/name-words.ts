import { findCountry } from '../../../ground/countries/countries.ts';
import { foldedWords, foldForSearch } from '../../../ground/words/fold.ts';
import { lettersOf } from './near-words.ts';

/** A word of a name and how much it tells one organisation from another, 0 to 1. */
export interface NameWord {
  readonly word: string;
  readonly weight: number;
  /** See `lettersOf`. */
  readonly letters: number;
}

const words = (text: string) =>
  new Set(
    text
      .split(' ')
      .map(foldForSearch)
      .filter((word) => word !== ''),
  );

/** Words that say nothing by themselves. */
const silent = words(
  'the a an of for and to in on at by with de des du la le les et pour en au aux dans d l un une ' +
    'el los las del y e para por con da do dos das o и в на для по за و في من إلى 的 与 和 及',
);

/** Words that half of all organisations carry. */
const common = words(
  'association assoc associations asociacion associacao organisation organization org organizacion organizacao ' +
    'foundation fondation fundacion fundacao society societe sociedad ngo ong cso cbo inc ltd trust union committee ' +
    'comite council conseil consejo centre center centro network reseau red group groupe grupo initiative initiatives ' +
    'international internationale internacional national nationale nacional local development developpement desarrollo ' +
    'community communautaire comunidad hq headquarters office bureau oficina branch program programme project projet ' +
    'фонд общество организация ассоциация общественный общественная центр международный международная национальный союз ' +
    'جمعية منظمة مؤسسة مركز الوطنية الدولية المحلية للتنمية التنمية اتحاد شبكة',
);

// Scripts that write words without spaces between them.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a folded name with their weight; names written without spaces give pairs of characters. A
 * word that is a country weighs little, since country offices differ in just that.
 */
export function nameWords(folded: string): NameWord[] {
  const found: NameWord[] = [];
  for (const word of foldedWords(folded)) {
    if (silent.has(word)) continue;
    if (unspaced.test(word)) found.push(...characterPairs(word));
    else found.push(nameWord(word, common.has(word) || isCountryWord(word) ? 0.3 : 1));
  }
  return found.length > 0 ? found : foldedWords(folded).map((word) => nameWord(word, 0.3));
}

const nameWord = (word: string, weight: number): NameWord => ({ word, weight, letters: lettersOf(word) });

function characterPairs(word: string): NameWord[] {
  const letters = [...word];
  if (letters.length < 3) return [nameWord(word, 0.5)];
  return letters.slice(1).map((letter, index) => nameWord(`${letters[index]}${letter}`, 0.5));
}

const countryWords = new Map<string, boolean>();

function isCountryWord(word: string): boolean {
  const known = countryWords.get(word);
  if (known !== undefined) return known;
  const is = word.length > 3 && findCountry(word) !== null;
  // The cache stays small whatever is imported: a list has few countries and many other words.
  if (countryWords.size < 5_000) countryWords.set(word, is);
  return is;
}
