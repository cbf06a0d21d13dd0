import { once } from '../once.ts';
import type { GuardWords } from './guard-words.ts';

/** Tells whether what stands at a place of a sentence is said of something possible, due or denied. */
export type Silence = (at: number) => boolean;

/**
 * The parts of a sentence in which nothing is told: from "if" to the end or to "but", from "must" to the end of its
 * clause. What was told before such a word stands: "she was raped and must hide" is one past act and one duty.
 */
export function findSilence(text: string, { hypothetical, modal, turn, boundary }: GuardWords): Silence {
  // Asked only where something is told, which is seldom.
  const spans = once(() => [...spansOf(text, hypothetical, turn), ...spansOf(text, modal, boundary)]);
  return (at) => spans().some(({ from, to }) => from < at && at < to);
}

/** From each word that opens to the next one that closes, or to the end; with the words that opened. */
export function spansOf(text: string, opens: RegExp, closes: RegExp) {
  const opened = [...text.matchAll(opens)];
  if (opened.length === 0) return [];
  const closed = [...text.matchAll(closes)].map(({ index }) => index);
  return opened.map((match) => {
    const after = match.index + match[0].length;
    return { from: match.index, to: closed.find((at) => at >= after) ?? text.length, opening: match[0] };
  });
}
