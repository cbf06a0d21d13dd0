import type { Answer } from '../../../../shared/record/shapes/assessment.ts';
import type { Side } from '../../../components/assessment/sides.ts';

/** What a person typed for one side of one standard and that is not recorded yet; unset members are as recorded. */
export interface TypedAnswer {
  readonly answer?: string | null;
  readonly reason?: string | null;
  readonly comment?: string | null;
  /** Day of a re-review; "" while its parts make no date. */
  readonly on?: string;
}

/** By `typedKey`. Kept as the form's draft, so that nothing typed is lost. */
export type TypedAnswers = Readonly<Record<string, TypedAnswer>>;

/** What still has to be given before an answer can be recorded. */
export type MissingPart = 'answer' | 'reason' | 'comment';

export const notApplicable = 'not-applicable';

export function typedKey(side: Side, standard: string): string {
  return `${side}/${standard}`;
}

/** What the form shows: the recorded answer with what was typed since laid over it. */
export function shownAnswer(recorded: Answer, typed: TypedAnswer | undefined): Answer {
  const { on: _day, ...said } = typed ?? {};
  return { ...recorded, ...said };
}

/**
 * What the command is given: blanks are nothing, and a reason belongs to "not applicable" alone, as in
 * `shared/rules/assessment/read-given-answers.ts`, so that comparing tells whether anything changed.
 */
export function answerToRecord({ answer, reason, comment }: Answer): Answer {
  return {
    answer,
    reason: answer === notApplicable ? blankToNull(reason) : null,
    comment: blankToNull(comment),
  };
}

/**
 * Why an answer can't be recorded yet. "Not applicable" needs a reason on either side (Decision 2), a
 * review its comment (Decision 1); a comment alone is only a note of the partner, never a review.
 */
export function missingParts(side: Side, shown: Answer): readonly MissingPart[] {
  const { answer, reason, comment } = answerToRecord(shown);
  const missing: MissingPart[] = [];
  if (side === 'review' && answer === null && comment !== null) missing.push('answer');
  if (answer === notApplicable && reason === null) missing.push('reason');
  if (side === 'review' && answer !== null && comment === null) missing.push('comment');
  return missing;
}

export function isSameAnswer(a: Answer, b: Answer): boolean {
  return a.answer === b.answer && a.reason === b.reason && a.comment === b.comment;
}

/** Takes one more thing that was typed into the typed answers. */
export function withTyped(all: TypedAnswers, key: string, typed: TypedAnswer): TypedAnswers {
  return { ...all, [key]: { ...all[key], ...typed } };
}

export function withoutTyped(all: TypedAnswers, key: string): TypedAnswers {
  const { [key]: _recorded, ...rest } = all;
  return rest;
}

function blankToNull(text: string | null): string | null {
  return text?.trim() ? text.trim() : null;
}
