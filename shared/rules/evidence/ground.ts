import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Answers } from '../../record/shapes/assessment.ts';
import { type Evidence, evidenceState } from './evidence-state.ts';
import type { Ground, StandardGround } from './evidence-view.ts';

/** Whether an answer claims something and so needs a ground: "yes", and what is above the worst of a graded scale. */
function claimsSomething({ definition: { scale } }: Instrument, answer: string | null): boolean {
  if (answer === null) return false;
  if (scale.kind === 'met') return answer === 'yes';
  const least = Math.min(...scale.answers.map(({ points }) => points));
  return scale.answers.some(({ id, points }) => id === answer && points > least);
}

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
  instrument: Instrument,
  standard: string,
  reviews: Answers,
  evidence: readonly Evidence[],
  today: string,
): StandardGround {
  const linked = evidence.filter(({ fields }) =>
    fields.links.some((link) => link.assessment === assessment && link.standard === standard),
  );
  const ids = linked.map(({ id }) => id);
  if (!claimsSomething(instrument, reviews[standard]?.answer ?? null))
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
