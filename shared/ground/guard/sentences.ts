export interface Sentence {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** A full stop after a title, an initial or "no." ends nothing. */
const sentenceEnd =
  /(?<!(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|no|nr|ref|Mme|Mlle|Sra?|Srta|Dra?|ст|г|\p{Lu}))\.(?=\s|$)|[!?…]+(?=\s|$)|[。！？؟؛;；\n]/giu;

/** The sentences of a text, as far as punctuation tells them. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    sentences.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  sentences.push({ text: text.slice(start), start });
  return sentences.filter((sentence) => sentence.text.trim() !== '');
}
