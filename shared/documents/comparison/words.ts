import type { ReturnedRun } from './returned-text.ts';

/** A word, number or sign of a contract, with what keeps it apart from the one before. */
export interface ReturnedWord {
  readonly kind: 'word' | 'number' | 'reference' | 'blank';
  readonly text: string;
  /** Any white space counts as one space; a new line or paragraph as a line feed. */
  readonly before: '' | ' ' | '\n';
  /** What is compared: without what differs by program and font, such as the style of quotation marks. */
  readonly key: string;
  /** Of a reference, and of what may stand for one: the numbers under which its place is known. */
  readonly numbers?: readonly string[];
  /** A number that we gave out as digits: where a field stands in its place, it may show another one tomorrow. */
  readonly isTyped?: boolean;
}

/**
 * Whether two words say the same. References are compared by where they lead: two are the same where they lead to the
 * same place, and digits do where a reference stood, since programs that know no fields leave those. Where the numbers
 * of the places are known (`compare-references.ts`), one of them has to stand there.
 */
export function isSameWord(one: ReturnedWord, other: ReturnedWord): boolean {
  if (one.kind === 'reference' || other.kind === 'reference') {
    const [reference, counterpart] = one.kind === 'reference' ? [one, other] : [other, one];
    if (!mayShareNumber(one, other)) return false;
    if (counterpart.kind === 'number') return counterpart.isTyped !== true;
    return (
      counterpart.kind === 'reference' &&
      (isForeign(reference) || isForeign(counterpart) || one.key === other.key)
    );
  }
  return one.kind === other.kind && one.kind !== 'blank' && one.key === other.key;
}

function mayShareNumber({ numbers: one }: ReturnedWord, { numbers: other }: ReturnedWord): boolean {
  return one === undefined || other === undefined || one.some((number) => other.includes(number));
}

/** Words that we gave out, with their numbers known for digits that nothing counts. */
export function asTyped(words: readonly ReturnedWord[]): readonly ReturnedWord[] {
  if (!words.some(({ kind }) => kind === 'number')) return words;
  return words.map((word) => (word.kind === 'number' ? { ...word, isTyped: true } : word));
}

/** A reference that another program has made anew, under a name of its own. */
export function isForeign({ key }: Pick<ReturnedWord, 'key'>): boolean {
  return !key.startsWith('psea_');
}

export function isSameText(one: readonly ReturnedWord[], other: readonly ReturnedWord[]): boolean {
  return (
    one.length === other.length && one.every((word, index) => isSameWord(word, other[index] as ReturnedWord))
  );
}

/** Words of paragraphs that were read before: both sides of a comparison say mostly the same. */
const known = new Map<string, readonly ReturnedWord[]>();
const mostKnown = 4000;

/** The words of one paragraph. */
export function wordsOf(runs: readonly ReturnedRun[]): readonly ReturnedWord[] {
  const [only] = runs;
  if (runs.length !== 1 || only?.kind !== 'text') return readWords(runs);
  const before = known.get(only.text);
  if (before) return before;
  const words = readWords(runs);
  if (known.size >= mostKnown) known.clear();
  if (only.text.length < 5000) known.set(only.text, words);
  return words;
}

function readWords(runs: readonly ReturnedRun[]): ReturnedWord[] {
  const words: ReturnedWord[] = [];
  let apart: ReturnedWord['before'] = '';
  for (const run of runs) {
    const text = withoutMarks(run.text);
    if (run.kind === 'text') {
      for (const part of cut(text)) {
        if (part.trim() === '') apart = apart === '\n' || part.includes('\n') ? '\n' : ' ';
        else {
          words.push(wordOf(part, words.length > 0 ? apart : ''));
          apart = '';
        }
      }
    } else if (text.trim() !== '') {
      const before = words.length === 0 ? '' : apart !== '' ? apart : /^\s/.test(text) ? ' ' : '';
      const key = run.kind === 'reference' ? run.target : '';
      words.push({ kind: run.kind, text: text.trim().replace(/\s+/g, ' '), before, key });
      apart = /\s$/.test(text) ? ' ' : '';
    }
  }
  return words;
}

/** Text of words as it is read: white space single, paragraphs on lines of their own. */
export function textOfWords(words: readonly ReturnedWord[]): string {
  return words.map(({ before, text }) => before + text).join('');
}

/** The words of paragraphs one after the other. */
export function joinParagraphs(paragraphs: readonly (readonly ReturnedWord[])[]): ReturnedWord[] {
  return paragraphs
    .filter((words) => words.length > 0)
    .flatMap((words, index) =>
      words.map((word, at) =>
        at === 0 ? { ...word, before: index === 0 ? ('' as const) : ('\n' as const) } : word,
      ),
    );
}

/** Marks of direction, joiners and soft hyphens come and go with the program that saves a file. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '');
}

/**
 * Numbers with the points inside them, words with their accents, white space, and each other sign alone. A number never
 * belongs to a word: Arabic writes "and" without a space before it.
 */
const pattern = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}\p{Nl}\p{No}\u200C\u200D]+|\s+|./gsu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function cut(text: string): string[] {
  return (text.match(pattern) ?? []).flatMap((part) => (unspaced.test(part) ? segmented(part) : [part]));
}

let segmenter: Intl.Segmenter | null = null;

/** Writing without spaces, cut into words by what the language knows. */
function segmented(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function wordOf(text: string, before: ReturnedWord['before']): ReturnedWord {
  const kind = /^\p{Nd}/u.test(text) ? 'number' : 'word';
  return { kind, text, before, key: keyOf(text) };
}

function keyOf(text: string): string {
  if (text.length > 1) return text;
  return text
    .replace(/[“”„‟«»＂]/, '"')
    .replace(/[‘’‚‛‹›`´]/, "'")
    .replace(/[‐‑]/, '-');
}
