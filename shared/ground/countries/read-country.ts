import { foldedWords, foldForSearch } from '../words/fold.ts';
import { countries, findCountry, isCountryCode } from './countries.ts';

/** What a text says of countries: one, a choice between namesakes, several, a region, or nothing known. */
export type CountryReading =
  | { readonly kind: 'one'; readonly code: string }
  | { readonly kind: 'namesakes'; readonly codes: readonly string[] }
  | { readonly kind: 'several'; readonly codes: readonly string[] }
  | { readonly kind: 'region' }
  | { readonly kind: 'unknown' };

/** Names that more than one country goes by in lists; nobody but the list's owner knows which is meant. */
const namesakes: Readonly<Record<string, readonly string[]>> = {
  'congo; le congo; el congo; o congo; конго; الكونغو; 刚果': ['CG', 'CD'],
  'korea; coree; corea; корея; كوريا': ['KR', 'KP'],
  'virgin islands; iles vierges; islas virgenes': ['VG', 'VI'],
  'saint martin; st martin; sint maarten saint martin': ['MF', 'SX'],
};

const regions =
  'regional; region; global; worldwide; multi country; multicountry; multiple countries; multiple; several; several countries; various; various countries; all countries; cross border; inter regional; interregional; regional office; ' +
  'mondial; regionale; multi pays; multipays; plusieurs pays; plusieurs; divers; tous les pays; mundial; multipais; varios paises; varios; todos los paises; ' +
  'إقليمي; عالمي; عدة دول; عدة بلدان; دول متعددة; региональный; глобальный; несколько стран; все страны; 区域; 全球; 多国; 多个国家';

// Words that say what form of state a country is, and join the parts of a name: two spellings of one name differ in
// them alone ("Egypt, Arab Rep.", "Bolivia (Plurinational State of)").
const forms = new Set(
  (
    'republic republique republica rep repub state etat estado states kingdom royaume reino islamic arab federal federated fed ' +
    'plurinational bolivarian united utd democratic dem peoples people s rb sar fyr former yugoslav socialist cooperative ' +
    'the of and et y de del du des la le les el los las l d'
  ).split(' '),
);
const abbreviations: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  n: 'new',
  is: 'islands',
};

const readBefore = new Map<string, CountryReading>();

/** Reads a cell of countries: a name in any of the six UN languages, an ISO code of letters, or a UN M49 number. */
export function readCountry(text: string): CountryReading {
  const before = readBefore.get(text);
  if (before) return before;
  const read = readAnew(text);
  // A list has few countries, whatever else it holds; what is kept stays small.
  if (readBefore.size < 2_000 && text.length < 100) readBefore.set(text, read);
  return read;
}

function readAnew(text: string): CountryReading {
  const folded = foldForSearch(text);
  const same = byNamesake.get(folded);
  if (same) return { kind: 'namesakes', codes: same };
  const code = oneCountry(text);
  if (code) return { kind: 'one', code };
  if (regionWords.has(folded)) return { kind: 'region' };
  const parts = text.split(/[;,/|&+\n،؛、，；]|\s(?:and|et|y|e|и|و)\s/u).filter((part) => part.trim() !== '');
  const named = parts.map(oneCountry);
  const codes = [...new Set(named.filter((each) => each !== null))];
  // "Myanmar/Burma" is one; "Kenya; Nowhere" is not known to be anything.
  if (named.includes(null) || codes.length === 0) return { kind: 'unknown' };
  const [first = ''] = codes;
  return codes.length === 1 ? { kind: 'one', code: first } : { kind: 'several', codes };
}

function oneCountry(text: string): string | null {
  const whole = text.replace(/[*†‡]+|\[\d+\]/g, ' ').trim();
  const known = findCountry(whole) ?? byNumber(whole);
  if (known) return known;
  const core = byCore().get(coreOf(whole));
  if (core) return core;
  // "Kenya (Nairobi)" and "Hong Kong SAR, China" say more than the country; what stands before tells which it is.
  const head = whole.replace(/\s*[（(].*$/u, '').replace(/\s*[,،，].*$/u, '');
  if (head === '' || head === whole || byNamesake.has(foldForSearch(head))) return null;
  // "Kenya, Somalia" names two; so does "Kenya (Somalia)".
  const rest = whole.slice(head.length).replace(/[()（）,،，]/gu, ' ');
  const found = findCountry(head) ?? byCore().get(coreOf(head)) ?? null;
  const other = findCountry(rest);
  return other === null || other === found ? found : null;
}

/** A UN M49 number is an alias of the region that ISO names by letters, in the tables every engine brings. */
function byNumber(text: string): string | null {
  if (!/^\d{1,3}$/.test(text)) return null;
  const [tag = ''] = Intl.getCanonicalLocales(`und-${text.padStart(3, '0')}`);
  const code = tag.slice('und-'.length);
  return isCountryCode(code) ? code : null;
}

function coreOf(text: string): string {
  const words = foldedWords(foldForSearch(text.replaceAll('&', ' ')));
  return words
    .map((word) => abbreviations[word] ?? word)
    .filter((word) => !forms.has(word))
    .sort()
    .join(' ');
}

let cores: Map<string, string> | null = null;

/** Codes by what is left of a name without its form of state; a core that two countries share says nothing. */
function byCore(): ReadonlyMap<string, string> {
  if (cores) return cores;
  const made = new Map<string, string | null>();
  const shown = ['en', 'fr', 'es'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  for (const { code, name } of countries) {
    const names = [name, ...(code === 'XK' ? [] : shown.map((names) => names.of(code) ?? ''))];
    for (const core of new Set(names.map(coreOf))) {
      if (core === '') continue;
      const before = made.get(core);
      made.set(core, before === undefined || before === code ? code : null);
    }
  }
  const sure = [...made].flatMap(([core, code]): [string, string][] => (code === null ? [] : [[core, code]]));
  cores = new Map(sure.filter(([core]) => !byNamesake.has(core)));
  return cores;
}

const byNamesake = new Map(
  Object.entries(namesakes).flatMap(([names, codes]) =>
    names.split(';').map((name): [string, readonly string[]] => [foldForSearch(name), codes]),
  ),
);
const regionWords = new Set(regions.split(';').map(foldForSearch));
