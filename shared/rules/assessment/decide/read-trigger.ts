import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { Trigger } from '../../../record/shapes/follow-through.ts';

export type TriggerInput = Pick<Trigger, 'kind'> & {
  readonly [Field in Exclude<keyof Trigger, 'kind'>]?: Trigger[Field] | undefined;
};

/**
 * Reads why a partner is assessed again. Of an allegation the date and an outside reference are needed and, beside
 * its status, all that is kept (Decision 11): a note is refused, since that is where a case would be told.
 */
export function readTrigger(
  input: TriggerInput,
  { today }: DecisionContext,
): Result<Trigger, 'FUTURE_DATE' | 'TRIGGER_INCOMPLETE'> {
  const isAllegation = input.kind === 'allegation-reported';
  const on = input.on ?? null;
  const reference = input.reference?.trim() || null;
  const note = input.note?.trim() || null;
  const missing = [
    ...(on === null ? ['date'] : []),
    ...(reference === null ? ['reference'] : []),
    ...(note === null ? [] : ['no note']),
  ];
  if (isAllegation && missing.length > 0) return refuse('TRIGGER_INCOMPLETE', { missing });
  if (on !== null) {
    const date = recordDate(on, today, { field: 'trigger' });
    if (!date.ok) return date;
  }
  const status = isAllegation ? (input.status ?? 'not-known') : null;
  return ok({ kind: input.kind, on, reference, status, note });
}
