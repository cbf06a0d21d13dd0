export interface Sentence {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** A full stop after a title, an initial or "no." ends nothing. */
const sentenceEnd =
  /(?<!(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|no|nr|ref|Mme|Mlle|Sra?|Srta|Dra?|ст|г|\p{Lu}))\.(?=\s|$)|[!?…]+(?=\s|$)|[。！？؟؛;；\n]/giu;

/** A line that goes on in the next one, as when somebody breaks lines in a cell: no end before, no capital after. */
const goesOn = /(?<![.!?…。！？؟؛:;：；]\s*)\n(?=[\p{Ll}\p{Lo}])/gu;

/** The sentences of a text, as far as punctuation tells them. */
export function sentencesOf(given: string): Sentence[] {
  const text = given.replace(goesOn, ' ');
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    sentences.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  sentences.push({ text: text.slice(start), start });
  return sentences.filter((sentence) => sentence.text.trim() !== '');
}
