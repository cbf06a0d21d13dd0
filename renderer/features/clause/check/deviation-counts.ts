import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';

export const deviationKinds = ['changed', 'missing', 'added', 'unchanged'] as const;

/** How many clauses there are of each kind. */
export function countDeviations(
  deviations: readonly Pick<Deviation, 'kind'>[],
): Readonly<Record<Deviation['kind'], number>> {
  const counts = { unchanged: 0, changed: 0, missing: 0, added: 0 };
  for (const { kind } of deviations) counts[kind] += 1;
  return counts;
}

/** Languages in the order in which they come up. */
export function languagesOf(deviations: readonly Pick<Deviation, 'language'>[]): string[] {
  return [...new Set(deviations.map(({ language }) => language))];
}

/** Whether some clause differs from what was given out. */
export function hasDeviations({
  deviations,
}: {
  readonly deviations: readonly Pick<Deviation, 'kind'>[];
}): boolean {
  return deviations.some(({ kind }) => kind !== 'unchanged');
}
