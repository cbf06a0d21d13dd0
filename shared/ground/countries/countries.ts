import { isOneEditAway } from '../words/edit-distance.ts';
import { foldForSearch } from '../words/fold.ts';
import { countryLines } from './countries-data.ts';
import { countryAliases } from './country-aliases.ts';
import { unNames } from './country-names.ts';

/** One country or area, as ISO 3166-1 lists them. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string;
  readonly alpha3: string;
  /** English name as the United Nations writes it. */
  readonly name: string;
}

/** Every country and area of ISO 3166-1, and XK, in the order of the UN's English names. */
export const countries: readonly Country[] = countryLines
  .trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, 2), alpha3: line.slice(3, 6), name: line.slice(7) }));

const byCode = new Map(countries.map((country) => [country.code, country]));

/** Whether the code is one of `countries`. */
export function isCountryCode(code: string): boolean {
  return byCode.has(code);
}

/** The code of three letters of a country by its code of two; null for one that is not listed. */
export function countryAlpha3(code: string): string | null {
  return byCode.get(code)?.alpha3 ?? null;
}

/**
 * The name of a country in a language (BCP 47): the UN's own wording in its six languages where it differs
 * from Unicode's, else Unicode's, else English. An unknown code comes back as it is.
 */
export function countryName(code: string, language: string): string {
  const country = byCode.get(code);
  if (!country) return code;
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  if (base === 'en') return country.name;
  const own = unNames[code]?.[base as 'fr'];
  return own ?? displayNames(language)?.of(code) ?? country.name;
}

/**
 * The code of a country named in any of the six UN languages, by an abbreviation or former name in use, or
 * by an ISO code of two or three letters; null when the text names none. Case, accents, script variants and
 * punctuation don't matter; spelling does: a guess is `suggestCountry`'s.
 */
export function findCountry(text: string): string | null {
  const folded = foldForSearch(text);
  return folded === '' ? null : (names().get(folded) ?? names().get(withoutArticle(folded)) ?? null);
}

/** The country whose name is one typing error away, null when there is none or more than one. */
export function suggestCountry(text: string): string | null {
  const folded = foldForSearch(text);
  if (folded.length < 4) return null;
  const near = new Set<string>();
  for (const [name, code] of names()) {
    // One edit leaves the first letter, or the second in its place; most names are passed over by that.
    const begins =
      name[0] === folded[0] || name[0] === folded[1] || name[1] === folded[0] || name[1] === folded[1];
    if (begins && name.length >= 4 && isOneEditAway(folded, name)) near.add(code);
  }
  return near.size === 1 ? ([...near][0] ?? null) : null;
}

function withoutArticle(folded: string): string {
  return folded.replace(/^(the|la|le|les|el|los|las) |^l /, '');
}

const displayed = new Map<string, Intl.DisplayNames | null>();

function displayNames(language: string): Intl.DisplayNames | null {
  const known = displayed.get(language);
  if (known !== undefined) return known;
  let made: Intl.DisplayNames | null = null;
  try {
    made = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  } catch {
    // Not a language tag: the English name stands in.
  }
  displayed.set(language, made);
  return made;
}

let folded: Map<string, string> | null = null;

/** Folded names to codes, made at first use: some two thousand entries. */
function names(): ReadonlyMap<string, string> {
  if (folded) return folded;
  const made = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    const key = name ? foldForSearch(name) : '';
    if (key !== '' && !made.has(key)) made.set(key, code);
  };
  for (const { code, alpha3, name } of countries) {
    add(code, code);
    add(alpha3, code);
    add(name, code);
  }
  for (const [code, aliases] of Object.entries(countryAliases)) {
    for (const alias of aliases.split(';')) add(alias, code);
  }
  for (const language of ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'zh-Hant', 'pt']) {
    for (const { code } of countries) {
      add(countryName(code, language), code);
      add(displayNames(language)?.of(code), code);
    }
  }
  folded = made;
  return made;
}
