import { analyse } from 'chardet';
import { headerMeaning } from '../../../shared/rules/partner/import/header-words.ts';
import { utf16Flavour } from '../file-kind.ts';

/** Encodings of the field's lists, most usual first: on equal evidence the earlier one wins. */
const legacy = [
  'windows-1252',
  'windows-1256',
  'windows-1251',
  'gb18030',
  'windows-1250',
  'windows-1254',
  'iso-8859-6',
  'koi8-r',
  'iso-8859-5',
  'big5',
  'windows-1253',
  'windows-1255',
  'windows-1258',
  'shift_jis',
  'euc-kr',
] as const;

/** What chardet calls them. */
const chardetNames: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': ['ISO-8859-1', 'windows-1252'],
  'windows-1250': ['ISO-8859-2', 'windows-1250'],
  'windows-1253': ['ISO-8859-7', 'windows-1253'],
  'windows-1254': ['ISO-8859-9', 'windows-1254'],
  'windows-1255': ['ISO-8859-8', 'windows-1255'],
};

const SAMPLE_BYTES = 64 * 1024;

export interface DecodedText {
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
  /** Some of its lines are in UTF-8 and others are not, as when two files were put together. */
  readonly isMixed: boolean;
}

/**
 * The text of a file and the encoding it is in: UTF-16 and UTF-8 are recognised for certain; between the
 * older ones the statistics of chardet, the look of the words and known column names decide together.
 * `encoding` overrides the detection. Null when the bytes are not text in the encoding given.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText | null {
  const found =
    encoding ??
    utf16Flavour(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : likelyLegacy(bytes.subarray(0, SAMPLE_BYTES)));
  try {
    const mixed = encoding === undefined && latin.has(found) ? mixedText(bytes, found) : null;
    const text = mixed ?? new TextDecoder(found).decode(bytes);
    return { text, encoding: found, isMixed: mixed !== null };
  } catch {
    return null;
  }
}

// Elsewhere two letters often look like one of UTF-8 by chance.
const latin = new Set(['windows-1252', 'windows-1250', 'windows-1254']);

/** A text of which some lines are in UTF-8 and some in another encoding, each read as it is; null for any other. */
function mixedText(bytes: Uint8Array, other: string): string | null {
  const plain = new TextDecoder(other);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let [inUtf8, inOther] = [0, 0];
  const lines = splitLines(bytes).map((line) => {
    if (line.every((byte) => byte < 0x80)) return utf8.decode(line);
    try {
      const text = utf8.decode(line);
      inUtf8 += 1;
      return text;
    } catch {
      inOther += 1;
      return plain.decode(line);
    }
  });
  return inUtf8 > 0 && inOther > 0 ? lines.join('\n') : null;
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function likelyLegacy(sample: Uint8Array): string {
  const guesses = new Map(
    analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence / 100]),
  );
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const encoding of legacy) {
    const names = chardetNames[encoding] ?? [encoding];
    const statistics = Math.max(0, ...names.map((name) => guesses.get(name.toLowerCase()) ?? 0));
    const text = new TextDecoder(encoding).decode(sample);
    const score = statistics + plausibility(text) + headerBonus(text);
    if (score > best.score + 0.001) best = { encoding, score };
  }
  return best.encoding;
}

/** Between -1 and 1: whether words that are not ASCII look like words of one script. */
function plausibility(text: string): number {
  let sum = 0;
  let words = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}\uFFFD\u0080-\u009F]+/gu)) {
    if (/^\p{ASCII}*$/u.test(word)) continue;
    words += 1;
    sum += wordPlausibility(word);
  }
  // Signs such as ¤ or ¬ inside a word come from reading it in the wrong encoding.
  const strange = text.match(/\p{L}[¡-¬®-¶¸-¿×÷]\p{L}/gu)?.length ?? 0;
  return words + strange === 0 ? 0 : (sum - strange) / (words + strange);
}

function wordPlausibility(word: string): number {
  if (/[\uFFFD\u0080-\u009F]/.test(word)) return -1;
  const scripts = [
    /\p{Script=Latin}/u,
    /\p{Script=Cyrillic}/u,
    /[\u0600-\u06FF]/,
    /\p{Script=Han}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Hebrew}/u,
  ];
  const present = scripts.filter((script) => script.test(word));
  if (present.length > 1) return -1;
  // "оПХБЕР": capitals after a small letter are Cyrillic read in the wrong table.
  if (/\p{Ll}\p{Lu}/u.test(word)) return -1;
  if (present[0] === scripts[0]) {
    const accented = word.match(/[^A-Za-z]/g)?.length ?? 0;
    return word.length > 2 && accented * 2 > word.length ? -1 : 1;
  }
  return 1;
}

/** A known column name with letters beyond ASCII says more than statistics can. */
function headerBonus(text: string): number {
  const cells = text
    .slice(0, 4096)
    .split(/[;,\t|\r\n"]+/)
    .slice(0, 200);
  const known = cells.filter(
    (cell) => cell.length < 60 && /\P{ASCII}/u.test(cell) && headerMeaning(cell)?.how === 'exact',
  );
  return Math.min(2, known.length);
}
