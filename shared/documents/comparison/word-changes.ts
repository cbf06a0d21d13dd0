import type { Deviation } from '../../record/shapes/agreement.ts';
import { isSameText, type ReturnedWord } from './words.ts';

/** A stretch of words of one text or both, in the order of the texts. */
export interface WordChange {
  readonly op: 'same' | 'removed' | 'added';
  readonly count: number;
}

/** Finds the fewest changes that make one text of the other (`main/adapters/word/returned/diff-words.ts`). */
export type DiffWords = (
  ours: readonly ReturnedWord[],
  theirs: readonly ReturnedWord[],
) => readonly WordChange[];

type Words = Deviation['words'];

/** A whole text under one sign: of a clause that is missing or was added. */
export function wholeText(op: Words[number]['op'], text: string): Words {
  return text === '' ? [] : [{ op, text }];
}

/**
 * The difference of two texts as a person reads it. Null when they say the same: what stands in place of a blank is no
 * change of our words. With the removed parts left out it reads as theirs, without the added ones as ours; only numbers
 * that the document counts itself are theirs throughout.
 */
export function readDifference(
  ours: readonly ReturnedWord[],
  theirs: readonly ReturnedWord[],
  diffWords: DiffWords,
  onFilled: (text: string) => void = () => undefined,
): Words | null {
  if (
    isSameText(ours, theirs) &&
    !ours.some(({ before }, at) => before === '\n' && theirs[at]?.before !== '\n')
  )
    return null;
  const words: Words = [];
  const add = (op: Words[number]['op'], text: string) => {
    const last = words.at(-1);
    if (text === '') return;
    if (last?.op === op) last.text += text;
    else words.push({ op, text });
  };
  let isChanged = false;
  let left = 0;
  let right = 0;
  const changes = fillBlanks(diffWords(ours, theirs), ours);
  for (const { op, count } of changes) {
    if (op === 'removed') {
      isChanged = true;
      for (const { before, text } of ours.slice(left, left + count)) add('removed', before + text);
      left += count;
    } else if (op === 'added') {
      isChanged = true;
      for (const { before, text } of theirs.slice(right, right + count)) add('added', before + text);
      right += count;
    } else if (op === 'filled') {
      const own = theirs.slice(right, right + count);
      const text = own
        .map(({ before, text: each }) => before + each)
        .join('')
        .trim();
      if (text !== ours[left]?.text) onFilled(text);
      for (const { before, text } of own) add('same', before + text);
      left += 1;
      right += count;
    } else {
      for (let at = 0; at < count; at += 1) {
        const mine = ours[left + at];
        const other = theirs[right + at];
        if (!mine || !other) break;
        if (mine.before === other.before) add('same', other.before);
        else {
          // A word that went over the end of its paragraph stands in the same order, and in another sentence.
          if (mine.before === '\n') isChanged = true;
          add('removed', mine.before);
          add('added', other.before);
        }
        add('same', other.text);
      }
      left += count;
      right += count;
    }
  }
  return isChanged ? words : null;
}

type Filled = WordChange | { readonly op: 'filled'; readonly count: number };

/** One blank that gave way to words was filled in. */
function fillBlanks(changes: readonly WordChange[], ours: readonly ReturnedWord[]): Filled[] {
  const filled: Filled[] = [];
  let left = 0;
  for (const [index, change] of changes.entries()) {
    const before = changes[index - 1];
    const isBlank = before?.op === 'removed' && before.count === 1 && ours[left - 1]?.kind === 'blank';
    if (change.op === 'added' && isBlank) filled[filled.length - 1] = { op: 'filled', count: change.count };
    else filled.push(change);
    if (change.op !== 'added') left += change.count;
  }
  return filled;
}
