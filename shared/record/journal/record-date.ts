import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';

interface DateRule {
  /** Name of the field, for the message. */
  readonly field: string;
  /** Dates that the given one may not lie before, with what happened then. Null ones don't count. */
  readonly notBefore: readonly { readonly on: string | null | undefined; readonly event: string }[];
}

/** The date of a record: the one given or today; never in the future, never before what it follows. */
export function recordDate(
  given: string | undefined,
  today: string,
  rule: DateRule,
): Result<string, 'FUTURE_DATE' | 'DATE_TOO_EARLY'>;
export function recordDate(
  given: string | undefined,
  today: string,
  rule: Pick<DateRule, 'field'>,
): Result<string, 'FUTURE_DATE'>;
export function recordDate(
  given: string | undefined,
  today: string,
  { field, notBefore = [] }: Pick<DateRule, 'field'> & Partial<DateRule>,
): Result<string, 'FUTURE_DATE' | 'DATE_TOO_EARLY'> {
  const date = given ?? today;
  if (date > today) return refuse('FUTURE_DATE', { date, field, today });
  for (const { on, event } of notBefore) {
    if (on && date < on) return refuse('DATE_TOO_EARLY', { date, earlier: on, event, field });
  }
  return ok(date);
}
