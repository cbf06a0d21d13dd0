/**
 * Characters that make one text look like another, or move the cursor of a terminal. Other devices, lists and files bring
 * them; what is stored and signed stays as it came, and what is shown is told through here.
 */

/** Controls beside tab and line ends, separators that break lines, and the two overrides of direction. */
const forging = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202D\u202E`;
/** What takes no room and turns or hides: embeddings, isolates, spaces of no width, fillers, tags. */
const hiding = String.raw`\u00AD\u115F\u1160\u180E\u200B\u202A-\u202C\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}`;
/** Joiners are letters' own in Persian, Arabic and Indic words, and part of some emoji; behind these they only hide. */
const joiners = String.raw`(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}\s])[\u200C\u200D]`;
/** Marks of direction say where a sign belongs beside letters that run to the left; without such letters they only hide. */
const directionMarks = /[\u061C\u200E\u200F]/g;
const leftward =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const forged = new RegExp(`[${forging}]`, 'gu');
const hidden = new RegExp(`[${hiding}]|${joiners}`, 'gu');
const anyOfThem = new RegExp(String.raw`[${forging}${hiding}\u061C\u200E\u200F]|${joiners}`, 'u');

/** Stands where something was that forges. */
const sign = '\uFFFD';

/**
 * The text as it may be shown: what forges is marked, what hides is left out. Joiners and marks of direction of Arabic,
 * Persian, Hebrew and Indic texts stay, and so do tabs and line ends.
 */
export function shownText(text: string): string {
  if (!anyOfThem.test(text)) return text;
  const plain = text.replace(forged, sign).replace(hidden, '');
  return leftward.test(plain) ? plain : plain.replace(directionMarks, '');
}

/** What a person typed or pasted, as it is kept: neither what forges nor what hides was meant. */
export function withoutDisguise(text: string): string {
  return anyOfThem.test(text) ? shownText(text).replaceAll(sign, '') : text;
}

const stringInJson = /"(?:[^"\\]|\\.)*"/g;
/** In JSON the controls of ASCII stand as escapes, and all else as it is. */
const anyInJson = new RegExp(String.raw`\\u00[0189]|\\[bf]|${anyOfThem.source}`, 'u');

/** JSON in which each text is told as `shownText` tells it. Answers without such a character pass at the cost of one look. */
export function shownJson(json: string): string {
  if (!anyInJson.test(json)) return json;
  return json.replace(stringInJson, (token) =>
    anyInJson.test(token) ? JSON.stringify(shownText(JSON.parse(token) as string)) : token,
  );
}

/** JSON of the same value with these characters as escapes: programs read what is recorded, and a terminal shows it. */
export function escapedJson(json: string): string {
  if (!anyOfThem.test(json)) return json;
  const asEscape = (found: string) =>
    [...Array(found.length).keys()]
      .map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join('');
  return json.replace(stringInJson, (token) => {
    const escaped = token.replace(forged, asEscape).replace(hidden, asEscape);
    return leftward.test(escaped) ? escaped : escaped.replace(directionMarks, asEscape);
  });
}
