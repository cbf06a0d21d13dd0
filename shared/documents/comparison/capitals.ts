import type { ReturnedWord } from './words.ts';

type Words = readonly ReturnedWord[];

/**
 * Lines that say what one of ours says in capitals, taken as ours: typed so for its look, a whole text would count as
 * rewritten. Only whole lines are: "partner" for "Partner" in a sentence may be another word. Answers how many there
 * are, since capitals no longer tell which words are defined.
 */
export function withoutCapitals(
  lines: readonly Words[],
  ours: readonly Words[],
): { readonly words: readonly Words[]; readonly capitals: number } {
  let known: Map<string, Words> | null = null;
  let capitals = 0;
  const words = lines.map((line) => {
    if (line.some(({ text }) => small.test(text)) || !line.some(({ text }) => large.test(text))) return line;
    known ??= new Map(ours.map((own) => [keyOf(own, true), own]));
    const own = known.get(keyOf(line, false));
    if (!own || keyOf(own, false) === keyOf(line, false)) return line;
    capitals += 1;
    return own.map((word, at) => ({ ...word, ...pick(line[at] as ReturnedWord, word) }));
  });
  return { words, capitals };
}

const small = /\p{Ll}/u;
const large = /\p{Lu}/u;

/** References and signs stay theirs. */
function pick(theirs: ReturnedWord, ours: ReturnedWord): ReturnedWord {
  return theirs.kind === 'word' && ours.kind === 'word' ? ours : theirs;
}

function keyOf(words: Words, toUpper: boolean): string {
  return words
    .map(({ kind, key, text }) => {
      if (kind === 'reference') return '#';
      if (kind === 'number' && !toUpper) return text;
      return toUpper ? key.toLocaleUpperCase('und') : key;
    })
    .join(' ');
}
