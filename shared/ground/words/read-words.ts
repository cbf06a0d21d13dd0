import { type UnLanguage, unLanguages } from '../un-languages.ts';
import { englishFor, textsIn } from './text-keys.ts';
import { wordsInUse } from './words-in-use.ts';

/**
 * What the sentences of a catalogue are filled with, in the order in which callers give it. A name with a mark behind
 * it also chooses the form of the sentence, which is what stands behind the key:
 * `count#` a number, by its plural form (`_one`, `_few` …; `_zero` and `_two` also say exactly none and two);
 * `file?` whether there is one (`_file`); `kind:` what it is (`_changed`).
 */
export interface Parts {
  readonly [key: string]: Parts | readonly string[];
}

type Given<Names extends readonly string[]> = {
  readonly [At in keyof Names]: Names[At] extends `${string}#`
    ? number
    : Names[At] extends `${string}?`
      ? string | number | boolean | null
      : string | number;
};
type Sentence<Held, Key extends keyof Held> = Held[Key] extends readonly string[] ? Key : never;
type Sentences<Held> = { [Key in keyof Held]: Sentence<Held, Key> }[keyof Held];
type Formed<Held> = Sentences<Held> | `${Sentences<Held> & string}_${string}`;

/** A catalogue as its callers read it: words as they stand, and a function for each sentence that is filled. */
export type Words<Json, Held> = {
  readonly [Key in Exclude<keyof Json, Formed<Held>> | Sentences<Held>]: Key extends keyof Held
    ? Held[Key] extends readonly string[]
      ? (...values: Given<Held[Key]>) => string
      : Key extends keyof Json
        ? Words<Json[Key], Held[Key]>
        : never
    : Key extends keyof Json
      ? Json[Key]
      : never;
};

type Catalogues<English> = Readonly<Record<UnLanguage, object>> & { readonly en: English };

/** A catalogue in JSON, with its name and what its sentences are filled with. */
export interface Catalogue {
  /** Such as "report"; with a key behind it, it names one text. */
  readonly name: string;
  readonly parts: Parts;
  readonly words: Readonly<Record<UnLanguage, object>>;
}

/** The words of a catalogue by language. A language is read when somebody asks for it. */
export type WordsByLanguage<Read> = Readonly<Record<UnLanguage, Read & Spoken>> & {
  readonly catalogue: Catalogue;
};

/** What every catalogue says of itself. */
export interface Spoken {
  readonly language: UnLanguage;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Makes a catalogue of JSON files, one a language, into the words that documents are written with. What an office took
 * in for a text stands before what the program brings.
 */
export function readWords<English extends object, const Held extends Parts>(
  name: string,
  parts: Held,
  words: Catalogues<English>,
): WordsByLanguage<Words<English, Held>> {
  const made: Record<string, { readonly by: unknown; readonly read: unknown }> = {};
  const all = Object.defineProperty({}, 'catalogue', { value: { name, parts, words } });
  for (const language of unLanguages)
    Object.defineProperty(all, language, {
      enumerable: true,
      get: () => {
        const by = wordsInUse(language);
        const before = made[language];
        if (before && before.by === by) return before.read;
        const english = by ? textsIn(words.en) : null;
        const instead = (at: string) =>
          english ? by?.textFor(`${name}.${at}`, englishFor(english, at) ?? '')?.text : undefined;
        const direction = language === 'ar' ? 'rtl' : 'ltr';
        const read = {
          ...(readPart(words[language], parts, { language, instead, at: '' }) as object),
          language,
          direction,
        };
        made[language] = { by, read };
        return read;
      },
    });
  return all as unknown as WordsByLanguage<Words<English, Held>>;
}

interface Place {
  readonly language: UnLanguage;
  readonly instead: (at: string) => string | undefined;
  readonly at: string;
}

const inside = (place: Place, key: string): Place => ({
  ...place,
  at: place.at === '' ? key : `${place.at}.${key}`,
});

function readPart(json: unknown, parts: Parts, place: Place): unknown {
  if (typeof json === 'string') return place.instead(place.at) ?? json;
  if (Array.isArray(json)) return json.map((each, index) => readPart(each, {}, inside(place, String(index))));
  if (typeof json !== 'object' || json === null) return json;
  const read: Record<string, unknown> = {};
  const sentences = Object.entries(parts).filter(([, names]) => isNames(names)) as [
    string,
    readonly string[],
  ][];
  for (const [key, value] of Object.entries(json)) {
    const isForm = sentences.some(([of]) => key === of || key.startsWith(`${of}_`));
    const within = parts[key];
    if (!isForm) read[key] = readPart(value, within && !isNames(within) ? within : {}, inside(place, key));
  }
  for (const [key, names] of sentences)
    read[key] = readSentence(json as Record<string, unknown>, key, names, place);
  return read;
}

const isNames = (part: Parts | readonly string[]): part is readonly string[] => Array.isArray(part);

type Value = string | number | boolean | null;

function readSentence(
  json: Record<string, unknown>,
  key: string,
  marked: readonly string[],
  place: Place,
): (...values: Value[]) => string {
  const forms = new Map<string, string>();
  for (const [each, words] of Object.entries(json))
    if (typeof words === 'string' && (each === key || each.startsWith(`${key}_`)))
      forms.set(each, place.instead(inside(place, each).at) ?? words);
  const names = marked.map((name) => name.replace(/[#?:]$/, ''));
  return (...values) => {
    const choices = marked.flatMap((name, index) => choicesOf(name, values[index] ?? null, place.language));
    const form = chosen(forms, key, choices) ?? '';
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const index = names.indexOf(name);
      return index < 0 ? whole : String(values[index] ?? '');
    });
  };
}

/** What a value may add to the key, what fits best first; nothing where it chooses no form. */
function choicesOf(marked: string, value: Value, language: UnLanguage): (readonly string[])[] {
  const name = marked.slice(0, -1);
  if (marked.endsWith(':')) return [[`_${value}`, '']];
  if (marked.endsWith('?'))
    return [value === null || value === '' || value === false ? [''] : [`_${name}`, '']];
  if (!marked.endsWith('#')) return [];
  const count = Number(value);
  const exact = count === 0 ? ['_zero'] : count === 2 ? ['_two'] : [];
  return [[...exact, `_${pluralOf(language).select(count)}`, '_other', '']];
}

function chosen(
  forms: ReadonlyMap<string, string>,
  key: string,
  choices: readonly (readonly string[])[],
): string | undefined {
  const [first, ...rest] = choices;
  if (!first) return forms.get(key);
  for (const choice of first) {
    const found = chosen(forms, key + choice, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

const plurals = new Map<UnLanguage, Intl.PluralRules>();

function pluralOf(language: UnLanguage): Intl.PluralRules {
  const known = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, known);
  return known;
}
