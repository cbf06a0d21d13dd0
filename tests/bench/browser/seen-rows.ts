import { percentile } from '../requests/figures.ts';

/** How many times the page is slowed. */
export const speeds = [1, 4] as const;

/** What a person sees in one way of working, at one speed of the page: milliseconds. */
export interface Seen {
  readonly what: string;
  readonly slowed: number;
  readonly times: readonly number[];
}

export const seenHead = [
  'What',
  ...speeds.flatMap((slowed) => [
    slowed === 1 ? 'as it is: p50' : `slowed ${slowed} times: p50`,
    'p95',
    'worst',
    '×',
  ]),
];

const ms = (n: number) => (n >= 100 ? Math.round(n).toLocaleString('en') : n.toFixed(1));

/** A row for each thing that was done, with its figures at each speed. */
export function seenRows(seen: readonly Seen[]): string[][] {
  const names = [...new Set(seen.map(({ what }) => what))];
  return names.map((what) => [
    what,
    ...speeds.flatMap((slowed) => {
      const times = seen.find((each) => each.what === what && each.slowed === slowed)?.times ?? [];
      if (times.length === 0) return ['–', '–', '–', '0'];
      return [...[0.5, 0.95, 1].map((share) => ms(percentile(times, share))), String(times.length)];
    }),
  ]);
}
