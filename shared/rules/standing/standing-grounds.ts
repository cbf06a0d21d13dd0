import type { Evidence } from '../evidence/evidence-state.ts';
import { groundOf } from '../evidence/ground.ts';
import type { Standing } from './standing.ts';

/** What the rating's "yes" answers stand on, told without a clock: the days on which grounds end, by standard. */
export function standingGrounds(
  { determined }: Pick<Standing, 'determined'>,
  evidence: readonly Evidence[],
): { ungrounded: string[]; groundEnds: Record<string, string> } {
  if (!determined) return { ungrounded: [], groundEnds: {} };
  const { id, instrument, reviews } = determined.assessment;
  const ungrounded: string[] = [];
  const groundEnds: Record<string, string> = {};
  for (const { id: standard } of instrument.definition.standards) {
    // On the first of days nothing has expired yet, so that only the kind of ground is left.
    const { ground, until } = groundOf(id, instrument, standard, reviews, evidence, '0001-01-01');
    if (ground === 'nothing' || ground === 'insufficient') ungrounded.push(standard);
    if (until !== null) groundEnds[standard] = until;
  }
  return { ungrounded, groundEnds };
}
