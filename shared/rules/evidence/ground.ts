import type { Answers } from '../../record/shapes/assessment.ts';
import { type Evidence, evidenceState } from './evidence-state.ts';
import type { Ground, StandardGround } from './evidence-view.ts';

/** Answers of a review that claim something and so need a ground: "yes", and above the worst of a graded scale. */
const claimsNothing: ReadonlySet<string | null> = new Set([null, 'no', 'not-applicable', 'absent']);

/** From the strongest to the weakest: a "yes" stands on the best that is linked to it. */
const strengths = [
  'accepted',
  'not-reviewed',
  'expired',
  'insufficient',
] as const satisfies readonly Ground[];

/**
 * What the review's "yes" of a standard stands on, on a day. Withdrawn and replaced evidence carries nothing.
 * `until` is the last day on which evidence as strong as today's still holds.
 */
export function groundOf(
  assessment: string,
  standard: string,
  reviews: Answers,
  evidence: readonly Evidence[],
  today: string,
): StandardGround {
  const linked = evidence.filter(({ fields }) =>
    fields.links.some((link) => link.assessment === assessment && link.standard === standard),
  );
  const ids = linked.map(({ id }) => id);
  if (claimsNothing.has(reviews[standard]?.answer ?? null))
    return { standard, ground: null, evidence: ids, until: null };
  const states = linked.map((each) => evidenceState(each, today));
  const ground = strengths.find((strength) => states.includes(strength)) ?? 'nothing';
  return {
    standard,
    ground,
    evidence: ids,
    until: lastDay(
      linked.filter((_, index) => states[index] === ground),
      ground,
    ),
  };
}

function lastDay(holding: readonly Evidence[], ground: Ground): string | null {
  if (ground !== 'accepted' && ground !== 'not-reviewed') return null;
  const days = holding.map(({ fields }) => fields.expiresOn);
  // One document that never expires carries the standard for good.
  if (days.includes(null)) return null;
  return days.reduce<string | null>(
    (last, day) => (last === null || (day !== null && day > last) ? day : last),
    null,
  );
}
