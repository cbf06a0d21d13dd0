/** Sums by number of entry, emptied before each use: a table of numbers in place of a map for each record that is looked at. */
export interface Tally {
  /** Begins anew, for so many entries. */
  begin(entries: number): void;
  /** Adds to what an entry shares: words that stand in both, and those that either may be a slip of. */
  add(entry: number, weight: number, kind: 'same' | 'same-short' | 'near'): void;
  /** The entries that share anything, in the order in which they were met. */
  readonly met: readonly number[];
  /** What an entry shares, mistyped words among it. */
  shared(entry: number): number;
  /** What it shares letter by letter, of all words and of those that may be mistyped. */
  same(entry: number): number;
  sameLong(entry: number): number;
}

export function createTally(): Tally {
  let shared = new Float64Array(64);
  let same = new Float64Array(64);
  let sameLong = new Float64Array(64);
  const met: number[] = [];
  return {
    begin(entries) {
      for (const at of met) shared[at] = same[at] = sameLong[at] = 0;
      met.length = 0;
      if (entries <= shared.length) return;
      const room = entries * 2;
      [shared, same, sameLong] = [new Float64Array(room), new Float64Array(room), new Float64Array(room)];
    },
    add(at, weight, kind) {
      if (shared[at] === 0) met.push(at);
      shared[at] = (shared[at] ?? 0) + weight;
      if (kind === 'near') return;
      same[at] = (same[at] ?? 0) + weight;
      if (kind === 'same') sameLong[at] = (sameLong[at] ?? 0) + weight;
    },
    met,
    shared: (at) => shared[at] ?? 0,
    same: (at) => same[at] ?? 0,
    sameLong: (at) => sameLong[at] ?? 0,
  };
}
