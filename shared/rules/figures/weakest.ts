import type { Figure } from './figure.ts';

/** The three standards of an instrument that are met least, by share. One that everybody meets is not among them. */
export function weakestOf(figures: readonly Figure[], instrument: string): Figure[] {
  return figures
    .filter((each) => each.measure === 'standard' && each.part === 'met' && each.instrument === instrument)
    .filter(({ numerator, denominator }) => numerator < (denominator ?? 0))
    .toSorted(
      (a, b) =>
        a.numerator * (b.denominator ?? 1) - b.numerator * (a.denominator ?? 1) ||
        (b.denominator ?? 0) - b.numerator - ((a.denominator ?? 0) - a.numerator) ||
        ((a.standard ?? '') < (b.standard ?? '') ? -1 : 1),
    )
    .slice(0, 3);
}
