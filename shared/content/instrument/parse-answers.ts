import { refuse } from '../../ground/refusals/messages.ts';
import type { Refusal, Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { AnswerRefusal, AnswerRules } from './check-answer.ts';
import { checkAnswer } from './check-answer.ts';
import type { Instrument, StandardId } from './instrument.ts';

export interface ParsedAnswers {
  /** One entry per standard of the instrument, null where unanswered. */
  readonly answers: Readonly<Record<StandardId, string | null>>;
  /** Reason and comment of those standards that carry one. */
  readonly remarks: Readonly<
    Record<StandardId, { readonly reason: string | null; readonly comment: string | null }>
  >;
}

export type AnswersRefusal = AnswerRefusal | 'ANSWERS_UNREADABLE';

/**
 * Reads answers from JSON already parsed: `{ instrument?, answers: { CS1: "yes" | { answer, reason?, comment? } } }`
 * or the map alone. Letter case and spaces around an answer don't matter; "n/a" and "na" mean
 * "not-applicable"; a scheme of points also takes the points (3 for "adequate"). A file that names
 * another instrument is refused as ANSWERS_UNREADABLE (Decision 10). The refusal has the code of the first problem, a message with all of them, and `details.problems`.
 */
export function parseAnswers(
  instrument: Instrument,
  raw: unknown,
  rules: AnswerRules = {},
): Result<ParsedAnswers, AnswersRefusal> {
  const file = isRecord(raw) ? raw : null;
  const map = file && Object.hasOwn(file, 'answers') ? file.answers : withoutInstrument(file);
  if (!isRecord(map)) {
    return unreadable('there is no map of standards to answers');
  }
  const { id } = instrument.definition;
  const named = instrumentNamedIn(raw);
  if (named !== null && named !== id) {
    return unreadable(`they belong to the instrument “${named}”, not to “${id}”, and are never converted`);
  }

  const answers: Record<StandardId, string | null> = {};
  for (const standard of instrument.definition.standards) answers[standard.id] = null;
  const remarks: Record<StandardId, { reason: string | null; comment: string | null }> = {};
  const refusals: Refusal<AnswersRefusal>[] = [];
  for (const [standard, value] of Object.entries(map)) {
    const entry = readEntry(instrument, standard, value);
    if (!entry.ok) {
      refusals.push(entry.error);
      continue;
    }
    const { answer, reason, comment } = entry.value;
    const checked = checkAnswer(instrument, { standard, answer, reason }, rules);
    if (!checked.ok) {
      refusals.push(checked.error);
      continue;
    }
    answers[standard] = checked.value;
    if (reason !== null || comment !== null) remarks[standard] = { reason, comment };
  }
  const [first] = refusals;
  return first ? { ok: false, error: joined(first, refusals) } : ok({ answers, remarks });
}

/** The instrument that a file of answers names, or null; lets a caller choose the instrument first. */
export function instrumentNamedIn(raw: unknown): string | null {
  if (!isRecord(raw) || !Object.hasOwn(raw, 'instrument')) return null;
  const named = raw.instrument;
  return typeof named === 'string' ? named : null;
}

interface Entry {
  readonly answer: string | null;
  readonly reason: string | null;
  readonly comment: string | null;
}

function readEntry(
  instrument: Instrument,
  standard: string,
  value: unknown,
): Result<Entry, 'ANSWERS_UNREADABLE'> {
  if (!isRecord(value)) {
    const answer = readAnswer(instrument, value);
    return answer.ok ? ok({ answer: answer.value, reason: null, comment: null }) : wrongShape(standard);
  }
  const answer = readAnswer(instrument, value.answer);
  const { reason = null, comment = null } = value;
  if (!answer.ok || !isTextOrNull(reason) || !isTextOrNull(comment)) return wrongShape(standard);
  return ok({ answer: answer.value, reason, comment });
}

/** Nothing, text or points; any other type has no reading. */
function readAnswer(
  instrument: Instrument,
  value: unknown,
): { ok: true; value: string | null } | { ok: false } {
  if (value === undefined || value === null) return ok(null);
  const { scale } = instrument.definition;
  if (scale.kind === 'sum') {
    const points = scale.answers.find((entry) => String(entry.points) === String(value).trim());
    if (points) return ok(points.id);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return ok(String(value));
  if (typeof value !== 'string') return { ok: false };
  const word = value.trim().toLowerCase();
  if (word === '') return ok(null);
  return ok(word === 'n/a' || word === 'na' ? 'not-applicable' : word);
}

function withoutInstrument(file: Readonly<Record<string, unknown>> | null): unknown {
  if (!file) return null;
  const { instrument: _named, ...map } = file;
  return map;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function unreadable(problem: string) {
  return refuse('ANSWERS_UNREADABLE', { problem });
}

function wrongShape(standard: string) {
  return unreadable(
    `the answer to “${standard}” is neither a word nor { "answer", "reason", "comment" } as text`,
  );
}

/** One problem speaks for itself; several are told together, under the code of the first. */
function joined(
  first: Refusal<AnswersRefusal>,
  all: readonly Refusal<AnswersRefusal>[],
): Refusal<AnswersRefusal> {
  if (all.length === 1) return first;
  const problems = all.map((refusal) => refusal.message);
  return { code: first.code, message: problems.join(' '), details: { ...first.details, problems } };
}
