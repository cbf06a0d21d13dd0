import { parseAnswers } from '../../content/instrument/parse-answers.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import { ownValue } from '../../ground/own-value.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok } from '../../ground/result.ts';
import { type Answer, answerLimits } from '../../record/shapes/assessment.ts';
import { type Assessment, noAnswer } from './assessment.ts';

/**
 * Reads the answers that were given for some standards, and keeps those that differ from what is recorded.
 * A bare answer ("yes") of the partner keeps the explanation recorded beside it; a bare review has no comment,
 * since the one recorded speaks for the earlier answer. `{ answer, reason, comment }` sets all three.
 */
export function readGivenAnswers(assessment: Assessment, side: 'answers' | 'reviews', given: unknown) {
  const parsed = parseAnswers(assessment.instrument, given, { requireReason: true });
  if (!parsed.ok) return parsed;
  const recorded = assessment[side];
  const changed: Record<string, Answer> = {};
  for (const [standard, value] of Object.entries(innerMap(given))) {
    const before = ownValue(recorded, standard) ?? noAnswer;
    const answer = parsed.value.answers[standard] ?? null;
    const remark = parsed.value.remarks[standard];
    const isBare = typeof value !== 'object' || value === null;
    const after: Answer = {
      answer,
      reason: answer === 'not-applicable' ? blankToNull(remark?.reason) : null,
      comment: isBare && side === 'answers' ? before.comment : blankToNull(remark?.comment),
    };
    const tooLong = textTooLong(standard, after);
    if (tooLong) return tooLong;
    if (canonicalJson(before) !== canonicalJson(after)) changed[standard] = after;
  }
  return Object.keys(changed).length > 0 ? ok(changed) : refuse('NOTHING_TO_CHANGE');
}

/** The refusal of a text that no entry can hold; null when both fit. */
function textTooLong(standard: string, answer: Answer) {
  for (const part of ['reason', 'comment'] as const) {
    const { length } = answer[part] ?? '';
    const limit = answerLimits[part];
    if (length > limit) {
      const problem = `the ${part} for ${standard} has ${length} characters, and at most ${limit} are possible`;
      return refuse('INPUT_INVALID', { problem });
    }
  }
  return null;
}

function innerMap(given: unknown): Record<string, unknown> {
  const file = given as Record<string, unknown>;
  const { instrument: _, ...rest } = file;
  return (Object.hasOwn(file, 'answers') ? file.answers : rest) as Record<string, unknown>;
}

const blankToNull = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);
