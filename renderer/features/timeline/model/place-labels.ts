/** A mark of the picture with its label, in pixels from the beginning of the time axis. */
export interface Label {
  /** Middle of the mark. */
  readonly at: number;
  /** Of its words. */
  readonly width: number;
}

export type Placed<Item> = Item & {
  /** Line within the row, from 0. */
  readonly line: number;
  /** On which side of the mark its words stand. */
  readonly side: 'after' | 'before';
};

/** Half the width of a mark. */
export const HALF = 9;
/** Between a mark and its words. */
const GAP = 4;
/** Between a label and the next mark. */
const AIR = 8;

/** Puts marks on as few lines as it takes that none covers another; words turn back where the picture ends. */
export function placeLabels<Item extends Label>(
  items: readonly Item[],
  total: number,
): { readonly placed: readonly Placed<Item>[]; readonly lines: number } {
  const lines: (readonly [from: number, until: number])[][] = [];
  const placed = items.map((item): Placed<Item> => {
    const isOver = item.at + HALF + GAP + item.width > total;
    const side = isOver && item.at - HALF - GAP - item.width >= 0 ? 'before' : 'after';
    const reach = HALF + GAP + item.width + AIR;
    const from = side === 'after' ? item.at - HALF : item.at - reach;
    const until = side === 'after' ? item.at + reach : item.at + HALF;
    const free = lines.findIndex((taken) => taken.every(([start, end]) => until <= start || end <= from));
    const line = free < 0 ? lines.length : free;
    lines[line] = [...(lines[line] ?? []), [from, until]];
    return { ...item, line, side };
  });
  return { placed, lines: lines.length };
}

/** About how wide words are at the size of labels, in pixels; a little more than most, so that none is cut. */
export function wordsWidth(words: string, most: number): number {
  return Math.min(most, Math.ceil([...words].length * 6.6) + 4);
}
