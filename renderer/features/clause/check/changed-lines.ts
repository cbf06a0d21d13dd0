import { trackedLines } from '../../../../shared/documents/comparison/comparison-model.ts';
import { firstStrong } from '../../../../shared/documents/report/text/direction.ts';
import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';
import { textDirection } from '../../../components/clause/text-direction.ts';
import type { Direction } from '../../../text/languages.ts';

type Words = Deviation['words'];

export interface ChangedLine {
  readonly direction: Direction;
  readonly stretches: readonly (Words[number] & { readonly direction: Direction })[];
}

/**
 * A difference as lines, each with the direction of its own first letter: two languages in one block would carry the
 * signs around what was changed to the wrong side. Empty lines, and a first one that only says the title, are left out.
 */
export function changedLines(words: Words, language: string | null, title?: string): ChangedLine[] {
  const usual =
    language === null ? firstStrong(words.map(({ text }) => text).join(''), 'ltr') : textDirection(language);
  const lines = trackedLines(words)
    .map((line) => line.words)
    .filter((line) => line.some(({ text }) => text.trim() !== ''));
  const [first = []] = lines;
  const isTitle = first.length === 1 && first[0]?.text.trim() === title?.trim();
  return (isTitle ? lines.slice(1) : lines).map((line) => {
    const direction = firstStrong(line.map(({ text }) => text).join(''), usual);
    return {
      direction,
      stretches: line.map((each) => ({ ...each, direction: firstStrong(each.text, direction) })),
    };
  });
}
