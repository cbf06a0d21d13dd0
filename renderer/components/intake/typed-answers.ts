import {
  type CaseDetailAnswers,
  type FoundText,
  fileNamePlace,
  findInTexts,
  type IntakeAnswer,
} from '../../../shared/ground/guard/intake.ts';
import type { FieldError } from '../form/ErrorSummary.tsx';

/** The answers that there are, in the order in which they are offered. */
export const intakeChoices = ['leave-out', 'shorten', 'keep'] as const;
export type IntakeChoice = (typeof intakeChoices)[number];

/** What a person typed about one text; nothing is chosen until they choose it. */
export interface TypedAnswer {
  readonly choice: '' | IntakeChoice;
  readonly text: string;
  readonly reason: string;
}

export interface TypedAnswers {
  /** By the place of the text. */
  readonly answers: Readonly<Record<string, TypedAnswer>>;
  readonly keepFile: '' | 'keep' | 'leave';
}

const unanswered: TypedAnswer = { choice: '', text: '', reason: '' };

export function noAnswers(found: readonly FoundText[]): TypedAnswers {
  return { answers: Object.fromEntries(found.map(({ place }) => [place, unanswered])), keepFile: '' };
}

/** What was typed about the text at a place. */
export function answerAt({ answers }: Pick<TypedAnswers, 'answers'>, place: string): TypedAnswer {
  return answers[place] ?? unanswered;
}

/** Ids of the fields of the text at a place of the list. */
export const fieldOf = (index: number, part: 'choice' | 'text' | 'reason') => `intake-${index}-${part}`;
export const keepFileField = 'intake-file';

interface Messages {
  readonly choose: string;
  readonly text: string;
  readonly stillTells: string;
  readonly reason: string;
  readonly file: string;
}

/** What is still open, each with its field: a choice, the other words, a reason, and the file where it is asked. */
export function openAnswers(
  found: readonly FoundText[],
  typed: TypedAnswers,
  asksFile: boolean,
  messages: Messages,
): readonly FieldError[] {
  const open = found.flatMap(({ place }, index) => {
    const { choice, text, reason } = answerAt(typed, place);
    if (choice === '') return [{ field: fieldOf(index, 'choice'), message: messages.choose }];
    if (choice === 'keep' && reason.trim() === '')
      return [{ field: fieldOf(index, 'reason'), message: messages.reason }];
    if (choice !== 'shorten') return [];
    if (text.trim() === '') return [{ field: fieldOf(index, 'text'), message: messages.text }];
    const stillTells = findInTexts([{ place, text, isFileName: place === fileNamePlace }]).length > 0;
    return stillTells ? [{ field: fieldOf(index, 'text'), message: messages.stillTells }] : [];
  });
  return asksFile && typed.keepFile === ''
    ? [...open, { field: keepFileField, message: messages.file }]
    : open;
}

/** The answers as a request takes them, once none is open. */
export function answersOf(
  found: readonly FoundText[],
  typed: TypedAnswers,
  asksFile: boolean,
): CaseDetailAnswers {
  const answers: Record<string, IntakeAnswer> = {};
  for (const { place } of found) {
    const { choice, text, reason } = answerAt(typed, place);
    if (choice === 'shorten') answers[place] = { choice, text: text.trim() };
    else if (choice === 'keep') answers[place] = { choice, reason: reason.trim() };
    else if (choice === 'leave-out') answers[place] = { choice };
  }
  return { answers, ...(asksFile ? { keepFile: typed.keepFile === 'keep' } : {}) };
}
