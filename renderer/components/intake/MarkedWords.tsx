interface MarkedWordsProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text in which the words that were found are marked, each where it stands first. */
export function MarkedWords({ text, words }: MarkedWordsProps) {
  const places = words
    .map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }))
    .filter(({ from }) => from >= 0)
    .toSorted((a, b) => a.from - b.from);
  const parts: { readonly text: string; readonly from: number; readonly isMarked: boolean }[] = [];
  let at = 0;
  for (const { from, to } of places) {
    if (from < at) continue;
    parts.push({ text: text.slice(at, from), from: at, isMarked: false });
    parts.push({ text: text.slice(from, to), from, isMarked: true });
    at = to;
  }
  parts.push({ text: text.slice(at), from: at, isMarked: false });
  return parts
    .filter((part) => part.text !== '')
    .map((part) =>
      part.isMarked ? <mark key={part.from}>{part.text}</mark> : <span key={part.from}>{part.text}</span>,
    );
}
