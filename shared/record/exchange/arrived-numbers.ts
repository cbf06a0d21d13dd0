/**
 * What came of the files that a device numbers in a shared folder. A number counts once it was read in a package that
 * the device signed: names can be anything.
 */
export interface Arrived {
  /** Numbers that came, from and to, in their order, with gaps between. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** Of the newest file with the whole record, which needs none before it; 0 where none came. */
  readonly whole: number;
}

export const noneArrived: Arrived = { ranges: [], whole: 0 };

/** The highest that a name has room for. */
export const mostNumber = 999_999_999;
/** So many files at once nobody misses: a number further ahead is a slip or a lie, and would hide what is awaited. */
const mostAhead = 10_000;

/** Whether a number can't be the next of those that came; one with the whole record may be the first that is seen. */
export function isStrangeNumber({ ranges }: Arrived, number: number, isWhole: boolean): boolean {
  const highest = ranges.at(-1)?.[1] ?? 0;
  return number > mostNumber || (!isWhole && number - highest > mostAhead);
}

/** The same with one more. */
export function withArrived({ ranges, whole }: Arrived, number: number, isWhole: boolean): Arrived {
  const united: [number, number][] = [];
  const all = [...ranges, [number, number] as const].sort(([one], [other]) => one - other);
  for (const [from, to] of all) {
    const last = united.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return { ranges: united, whole: isWhole ? Math.max(whole, number) : whole };
}

/** Numbers below the highest that never came: the first of them, and how many. */
export function missingNumbers({ ranges, whole }: Arrived): {
  readonly numbers: number[];
  readonly count: number;
} {
  const numbers: number[] = [];
  let count = 0;
  let next = Math.max(1, whole);
  for (const [from, to] of ranges) {
    for (let number = next; number < from && numbers.length < mostNamed; number += 1) numbers.push(number);
    count += Math.max(0, from - next);
    next = Math.max(next, to + 1);
  }
  return { numbers, count };
}
const mostNamed = 100;
