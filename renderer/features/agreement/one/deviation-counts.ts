import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';

export const deviationKinds = ['changed', 'missing', 'added', 'unchanged'] as const;

/** How many clauses of a returned contract came back how, those that ask for a look first; none where there are none. */
export function deviationCounts(
  deviations: readonly Pick<Deviation, 'kind'>[],
): readonly (readonly [kind: Deviation['kind'], count: number])[] {
  return deviationKinds
    .map((kind) => [kind, deviations.filter((each) => each.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
}
