import type { Refusal, RefusalDetails, Result } from '../result.ts';
import { ok } from '../result.ts';
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
  const { standards } = instrument.definition;
  const standard = standards.find((entry) => entry.id === id);
  if (!standard) {
    const known = standards.map((entry) => entry.id);
    return refuse(
      'UNKNOWN_STANDARD',
      `The instrument has no standard "${id}". Its standards are ${listed(known)}.`,
      { standard: id, known },
    );
  }
  if (answer === null) return ok(null);
  const allowed = allowedAnswers(instrument, id);
  if (answer === 'not-applicable' && instrument.definition.scale.kind === 'met' && !standard.naAllowed) {
    const naAllowed = standards.filter((entry) => entry.naAllowed).map((entry) => entry.id);
    const where =
      naAllowed.length > 0
        ? `It is possible on ${listed(naAllowed)} only.`
        : 'This instrument has no such standard.';
    return refuse(
      'NA_NOT_ALLOWED',
      `"Not applicable" is not possible on ${id}. ${where} Answer ${listed(allowed, 'or')} instead.`,
      { standard: id, naAllowed, allowed },
    );
  }
  if (!allowed.includes(answer)) {
    return refuse(
      'UNKNOWN_ANSWER',
      `"${answer}" is no answer to ${id}. Answer ${listed(allowed, 'or')}, or leave it open.`,
      { standard: id, answer, allowed },
    );
  }
  if (requireReason && answer === 'not-applicable' && !reason?.trim()) {
    return refuse(
      'NA_WITHOUT_REASON',
      `"Not applicable" on ${id} needs a reason. Write why the standard does not apply to this partner.`,
      { standard: id },
    );
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

function refuse(
  code: AnswerRefusal,
  message: string,
  details: RefusalDetails,
): { ok: false; error: Refusal<AnswerRefusal> } {
  return { ok: false, error: { code, message, details } };
}

function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
