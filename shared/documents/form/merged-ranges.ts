export interface MergedRange {
  /** As the file writes it, such as "B3:D4". */
  readonly range: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A merged range by its first cell and its size; null when the text names none. */
export function readRange(range: string): MergedRange | null {
  const match = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(range);
  if (!match) return null;
  const [, from = '', first = '', to = '', last = ''] = match;
  const left = columnNumber(from);
  return {
    range,
    left,
    top: Number(first),
    rows: Number(last) - Number(first) + 1,
    columns: columnNumber(to) - left + 1,
  };
}

/** The merged range that covers a cell; null when none does. */
export function mergeOver(ranges: readonly string[], row: number, column: number): MergedRange | null {
  for (const merge of readRanges(ranges)) {
    const isInside =
      row >= merge.top &&
      row < merge.top + merge.rows &&
      column >= merge.left &&
      column < merge.left + merge.columns;
    if (isInside) return merge;
  }
  return null;
}

/** Each list of a sheet is read once, and asked for every empty cell. */
const known = new WeakMap<readonly string[], readonly MergedRange[]>();

function readRanges(ranges: readonly string[]): readonly MergedRange[] {
  const merges = known.get(ranges) ?? ranges.map(readRange).filter((merge) => merge !== null);
  known.set(ranges, merges);
  return merges;
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
