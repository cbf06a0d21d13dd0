import { diffArrays } from 'diff';
import type { WordChange } from '../../../../shared/documents/comparison/word-changes.ts';
import { isSameWord, type ReturnedWord } from '../../../../shared/documents/comparison/words.ts';

/** Past so many words that differ two texts have nothing in common that anyone would want to see. */
const mostChanges = 1500;

/** What has to be taken away and put in to make one text of the other, with the fewest words changed. */
export function diffWords(ours: readonly ReturnedWord[], theirs: readonly ReturnedWord[]): WordChange[] {
  const changes = diffArrays([...ours], [...theirs], { comparator: isSameWord, maxEditLength: mostChanges });
  if (!changes) {
    return [
      { op: 'removed' as const, count: ours.length },
      { op: 'added' as const, count: theirs.length },
    ].filter(({ count }) => count > 0);
  }
  return changes.map(({ added, removed, count }) => ({
    op: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    count,
  }));
}
