import type { StandardView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { Ground } from '../../../../shared/rules/evidence/evidence-view.ts';

/** Grounds that don't carry a "yes". */
export const weakGrounds = ['nothing', 'insufficient', 'expired'] as const satisfies readonly Ground[];
export type WeakGround = (typeof weakGrounds)[number];

/** The ground of a standard's review, where it does not carry its "yes"; null otherwise. */
export function weakGroundOf({ ground: { ground } }: StandardView): WeakGround | null {
  return weakGrounds.find((weak) => weak === ground) ?? null;
}
