import type { Measured } from '../aims.ts';
import { type Figures, growth } from './figures.ts';
import { type Line, lines, type Work } from './lines.ts';

interface SizedFigures {
  readonly partners: number;
  readonly figures: ReadonlyMap<string, Figures>;
}

/**
 * The exponent of a request between the two largest sizes, from the fastest answer at each; null where it wasn't measured
 * at both.
 */
export function growthOf(sizes: readonly SizedFigures[], name: string): number | null {
  const [small, large] = sizes.slice(-2);
  const [before, after] = [small?.figures.get(name), large?.figures.get(name)];
  if (!small || !large || !before || !after) return null;
  return growth({ size: small.partners, ms: before.fastest }, { size: large.partners, ms: after.fastest });
}

/** The largest exponent among requests of one kind of work, with those that exceed the limit by name. */
export function worstGrowth(sizes: readonly SizedFigures[], work: Work, limit: number): Measured {
  const all = Object.entries(lines as Readonly<Record<string, Line>>)
    .filter(([, line]) => line.work === work)
    .map(([name]) => ({ name, exponent: growthOf(sizes, name) }))
    .filter((each): each is { name: string; exponent: number } => each.exponent !== null)
    .toSorted((a, b) => b.exponent - a.exponent);
  const [worst] = all;
  const over = all.filter(({ exponent }) => exponent > limit);
  const names = over.map(({ name, exponent }) => `\`${name}\` ${exponent.toFixed(2)}`).join(', ');
  return {
    value: worst?.exponent ?? Number.NaN,
    detail:
      over.length > 0
        ? `${over.length} of ${all.length} requests: ${names}`
        : `\`${worst?.name ?? '–'}\`, of ${all.length} requests`,
  };
}
