import { z } from 'zod';
import { isOver } from '../../ground/dates/is-over.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { partnerResponseSchema } from '../../record/shapes/assessment.ts';
import { type Action, readActions } from '../plan/plan-state.ts';

/**
 * How a partner went about closing its gaps, as facts: numerators with denominators and dates, and no score of them
 * (A/75/754 ¶28: a partner is judged by its willingness to close gaps).
 */
export const effortSchema = z.object({
  actions: z.object({
    /** Actions whose day has come or that were done before it; dropped ones apart. */
    due: z.int(),
    /** Of those, done by the partner or verified by their day. */
    onTime: z.int(),
    /** Done after their day. */
    late: z.int(),
    /** Their day is past and they are not done. */
    overdue: z.int(),
    dropped: z.int(),
  }),
  reReviews: z.object({
    /** Days on which the UN looked again after the preliminary determination. */
    count: z.int(),
    /** Standards that turned to met by it, and those that turned away from it. */
    closed: z.int(),
    reopened: z.int(),
    last: plainDateSchema.nullable(),
  }),
  plans: z.object({ issued: z.int(), returned: z.int() }),
  /** What the partner said last to a result that it was shown. */
  response: partnerResponseSchema.pick({ response: true, on: true }).nullable(),
});
export type Effort = z.infer<typeof effortSchema>;

/** Works the facts out of a partner's file on a day. */
export function effortOf(file: PartnerFile, today: string): Effort {
  const records = Object.values(file.assessments);
  const turns = records.flatMap((record) => record.turns.map(({ fact }) => fact));
  const turned = turns.flatMap((turn) => turn.turned);
  const met = (answer: string | null) =>
    answer === 'yes' || answer === 'not-applicable' || answer === 'adequate';
  const days = [...new Set(turns.map(({ on }) => on))].sort();
  const responses = records.flatMap((record) => record.responses.map(({ fact }) => fact));
  const last = responses.reduce<(typeof responses)[number] | null>(
    (newest, next) => (newest && newest.on > next.on ? newest : next),
    null,
  );
  return {
    actions: actionsIn(readActions(file), today),
    reReviews: {
      count: days.length,
      closed: turned.filter(({ from, to }) => met(to) && !met(from)).length,
      reopened: turned.filter(({ from, to }) => met(from) && !met(to)).length,
      last: days.at(-1) ?? null,
    },
    plans: { issued: file.planForms.issued.length, returned: file.planForms.returned.length },
    response: last && { response: last.response, on: last.on },
  };
}

function actionsIn(actions: readonly Action[], today: string): Effort['actions'] {
  const counts = { due: 0, onTime: 0, late: 0, overdue: 0, dropped: 0 };
  for (const action of actions) {
    const { dueOn } = action.fields;
    if (action.standing.status === 'dropped') {
      counts.dropped += 1;
      continue;
    }
    const done = doneOn(action);
    if (done === null && !isOver(dueOn, today)) continue;
    counts.due += 1;
    if (done === null) counts.overdue += 1;
    else if (done <= dueOn) counts.onTime += 1;
    else counts.late += 1;
  }
  return counts;
}

/** Day on which the partner did it; one that was sent back is not done until it is done again. */
export function doneOn({ record, standing }: Pick<Action, 'record' | 'standing'>): string | null {
  if (standing.status !== 'done-by-partner' && standing.status !== 'verified') return null;
  const moves = record.moves.map(({ fact }) => fact);
  const isDone = (status: string) => status === 'done-by-partner' || status === 'verified';
  const back = moves.findLastIndex(({ status }) => !isDone(status));
  return moves.slice(back + 1).find(({ status }) => isDone(status))?.on ?? standing.on;
}
