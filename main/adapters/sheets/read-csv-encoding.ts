import { analyse } from 'chardet';
import type { OtherReading } from '../../../shared/ground/sheet/sheet.ts';
import { headerMeaning } from '../../../shared/rules/partner/import/header-words.ts';
import { utf16Flavour } from '../file-kind.ts';
import { firstDifference, turkishEvidence } from './latin-letters.ts';

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
  /** The next best encoding, where little speaks for the one that was taken. */
  readonly or: OtherReading | null;
}

/**
 * The text of a file and the encoding it is in: UTF-16 and UTF-8 are recognised for certain; between the
 * older ones the statistics of chardet, the look of the words and known column names decide together.
 * `encoding` overrides the detection. Null when the bytes are not text in the encoding given.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText | null {
  const sure = encoding ?? utf16Flavour(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
  const likely = sure === null ? likelyLegacy(bytes.subarray(0, SAMPLE_BYTES)) : null;
  const found = sure ?? likely?.encoding ?? 'windows-1252';
  try {
    const mixed = encoding === undefined && latin.has(found) ? mixedText(bytes, found) : null;
    const text = mixed ?? new TextDecoder(found).decode(bytes);
    return {
      text,
      encoding: found,
      isMixed: mixed !== null,
      or: mixed === null ? (likely?.or ?? null) : null,
    };
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

/** From this lead on one encoding is taken without a word about the next: the fewer words tell, the greater. */
const sureLead = (words: number) => 0.12 + 0.3 / Math.max(1, words);

interface Candidate {
  readonly encoding: string;
  readonly score: number;
  readonly text: string;
}

function likelyLegacy(sample: Uint8Array): { readonly encoding: string; readonly or: OtherReading | null } {
  const guesses = new Map(
    analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence / 100]),
  );
  const turkish = turkishEvidence(new TextDecoder('windows-1254').decode(sample));
  const candidates: Candidate[] = [];
  for (const encoding of legacy) {
    const names = chardetNames[encoding] ?? [encoding];
    const statistics = Math.max(0, ...names.map((name) => guesses.get(name.toLowerCase()) ?? 0));
    const text = new TextDecoder(encoding).decode(sample);
    const score = statistics + plausibility(text) + headerBonus(text) + lettersBonus(encoding, turkish);
    candidates.push({ encoding, score, text });
  }
  // On equal evidence the more usual one, which stands first.
  const best = candidates.reduce((a, b) => (b.score > a.score + 0.001 ? b : a));
  return { encoding: best.encoding, or: otherReading(best, candidates) };
}

/** What the letters of Turkish say of the two encodings that differ in them alone. */
function lettersBonus(encoding: string, evidence: number): number {
  const bonus = Math.max(-1, Math.min(1, evidence / 4));
  return encoding === 'windows-1254' ? bonus : encoding === 'windows-1252' ? -bonus : 0;
}

/** The likeliest other encoding that reads something else, where the first has little lead over it. */
function otherReading(best: Candidate, candidates: readonly Candidate[]): OtherReading | null {
  const lead = sureLead(foreignWords(best.text).length);
  const [next] = candidates
    .filter(
      ({ encoding, score, text }) =>
        encoding !== best.encoding && best.score - score < lead && text !== best.text,
    )
    .sort((a, b) => b.score - a.score);
  const differs = next && firstDifference(best.text, next.text);
  return differs ? { encoding: next.encoding, read: differs[0], instead: differs[1] } : null;
}

/** Between -1 and 1: whether words that are not ASCII look like words of one script. */
function plausibility(text: string): number {
  const words = foreignWords(text);
  const sum = words.reduce((before, word) => before + wordPlausibility(word), 0);
  // Signs such as ¤ or ¬ inside a word, or £ right before one, come from reading it in the wrong encoding.
  const inside = text.match(/\p{L}[¡-¬®-¶¸-¿×÷]\p{L}/gu)?.length ?? 0;
  const before = text.match(/(?<![\p{L}\p{N}])[¢£¥¦¬¯±³¶¹¼½¾]\p{L}/gu)?.length ?? 0;
  const strange = inside + before;
  return words.length + strange === 0 ? 0 : (sum - strange) / (words.length + strange);
}

/** Words that are not ASCII alone, and what reading in the wrong encoding makes of some. */
function foreignWords(text: string): string[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\uFFFD\u0080-\u009F]+/gu)].map(([word]) => word);
  return words.filter((word) => !/^\p{ASCII}*$/u.test(word));
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
    return word.length > 2 && accented * 3 > word.length * 2 ? -1 : 1;
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
