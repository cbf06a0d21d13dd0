import { refuse } from '../../ground/refusals/messages.ts';
import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import { reasonIn } from '../../ground/words/reason.ts';
import { answerIds } from './checks/instrument-check.ts';
import type { Instrument, StandardId } from './instrument.ts';

export type AnswerRefusal = 'UNKNOWN_STANDARD' | 'UNKNOWN_ANSWER' | 'NA_NOT_ALLOWED' | 'NA_WITHOUT_REASON';

export interface AnswerToCheck {
  readonly standard: StandardId;
  /** An answer of the scale, or null to leave the standard unanswered. */
  readonly answer: string | null;
  /** Why the standard does not apply; needed for "not-applicable" when `requireReason` is set. */
  readonly reason?: string | null;
}

export interface AnswerRules {
  /** Recording needs a reason for "not applicable" (Decision 2); mere scoring does not. */
  readonly requireReason?: boolean;
}

/** Decision 2 for one answer: passes it on, or says which rule it breaks and what is possible. */
export function checkAnswer(
  instrument: Instrument,
  { standard: id, answer, reason }: AnswerToCheck,
  { requireReason = false }: AnswerRules = {},
): Result<string | null, AnswerRefusal> {
  const { id: instrumentId, scale, standards } = instrument.definition;
  const standard = standards.find((entry) => entry.id === id);
  if (!standard) {
    const known = standards.map((entry) => entry.id);
    return refuse('UNKNOWN_STANDARD', { standard: id, instrument: instrumentId, known });
  }
  if (answer === null) return ok(null);
  if (answer === 'not-applicable' && scale.kind === 'met' && !standard.naAllowed) {
    const allowed = standards.filter((entry) => entry.naAllowed).map((entry) => entry.id);
    return refuse('NA_NOT_ALLOWED', { standard: id, allowed });
  }
  const known = allowedAnswers(instrument, id);
  if (!known.includes(answer)) return refuse('UNKNOWN_ANSWER', { standard: id, answer, known });
  if (requireReason && answer === 'not-applicable' && reasonIn(reason) === null) {
    return refuse('NA_WITHOUT_REASON', { standard: id });
  }
  return ok(answer);
}

/** The answers that a standard can take, in the order of the scale; none for an unknown standard. */
export function allowedAnswers(instrument: Instrument, id: StandardId): readonly string[] {
  const standard = instrument.definition.standards.find((entry) => entry.id === id);
  if (!standard) return [];
  return answerIds(instrument.definition).filter(
    (answer) => answer !== 'not-applicable' || standard.naAllowed,
  );
}
