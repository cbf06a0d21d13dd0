/** Why a translated text can't be taken in. */
export const textFaults = [
  'unknown-key',
  'content',
  'source-changed',
  'blank',
  'placeholder-missing',
  'placeholder-added',
  'plural-missing',
  'too-long',
  'sign-not-allowed',
  'markup',
  'hidden-character',
  'state-incomplete',
  'repeated',
] as const;
export type TextFault = (typeof textFaults)[number];

export interface FoundFault {
  readonly fault: TextFault;
  /** What it is about, such as the placeholder; empty where the fault says all. */
  readonly what: string;
}

/** Excel takes no more in the name of a sheet, and none of these signs. */
const longestSheetName = 31;
const refusedInSheetNames = /[[\]:*?/\\]/;
/** Keys under which names of sheets stand. */
const sheetName = /\.(sheet|sheets\.[^.]+|sheet\.[^.]+|instructionsSheet)$/;

const placeholder = /\{\{?[\w-]+\}\}?|\[\[[\w:.-]+\]\]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what nobody sees is what is looked for
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

export const placeholdersIn = (text: string): string[] => [...new Set(text.match(placeholder) ?? [])].sort();

/**
 * What is wrong with a text as a translation of an English one; null when nothing is. A form for none, one or two may
 * leave the number out, since its words say it. `english` is every form that English has of it, the closest first.
 */
export function faultIn(key: string, text: string, english: readonly string[]): FoundFault | null {
  const [source = ''] = english;
  if (text.trim() === '') return source.trim() === '' ? null : { fault: 'blank', what: '' };
  if (hidden.test(text)) return { fault: 'hidden-character', what: '' };
  const needed = placeholdersIn(source);
  const allowed = new Set(english.flatMap(placeholdersIn));
  const given = placeholdersIn(text);
  const added = given.find((each) => !allowed.has(each));
  if (added !== undefined) return { fault: 'placeholder-added', what: added };
  const saysNumber = /_(zero|one|two)$/.test(key);
  const missing = needed.find((each) => !given.includes(each) && !(saysNumber && each === '{count}'));
  if (missing !== undefined) return { fault: 'placeholder-missing', what: missing };
  if (/[{}]/.test(text.replace(placeholder, '')) && !/[{}]/.test(source.replace(placeholder, '')))
    return { fault: 'placeholder-added', what: /[{}]/.exec(text.replace(placeholder, ''))?.[0] ?? '' };
  const tag = /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.exec(text);
  if (tag && !source.includes(tag[0])) return { fault: 'markup', what: tag[0].slice(0, 40) };
  if (sheetName.test(key)) {
    if (text.length > longestSheetName) return { fault: 'too-long', what: String(longestSheetName) };
    const sign = refusedInSheetNames.exec(text);
    if (sign) return { fault: 'sign-not-allowed', what: sign[0] };
  }
  const longest = longestFor(source);
  return text.length > longest ? { fault: 'too-long', what: String(longest) } : null;
}

/** No language of the six needs three times the letters of English; what is longer is another text. */
function longestFor(source: string): number {
  return Math.max(80, source.length * 3);
}
