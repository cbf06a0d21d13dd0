interface MarkedWordsProps {
  readonly text: string;
  readonly words: readonly string[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text in which the words that were found are marked, each where it stands first. */
export function MarkedWords({ text, words }: MarkedWordsProps) {
  const marked = joined(
    words
      .map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }))
      .filter(({ from }) => from >= 0)
      .toSorted((a, b) => a.from - b.from),
  );
  return (
    <>
      {marked.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(marked[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(marked.at(-1)?.to ?? 0)}
    </>
  );
}

/** Stretches that overlap as one; in the order of the text. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const { from, to } of stretches) {
    const last = whole.at(-1);
    if (last && from <= last.to) whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else whole.push({ from, to });
  }
  return whole;
}
