import { refuse } from '../refusals/messages.ts';
import { ok, type Result } from '../result.ts';
import {
  type CaseDetailAnswers,
  type FoundText,
  fileNamePlace,
  findInTexts,
  type IntakeAnswer,
} from './intake.ts';
import { leftOut } from './left-out.ts';

/** What was answered about a file, as it is recorded: by place, without the words. */
export interface Settled {
  readonly fileKept: boolean | null;
  readonly answers: readonly {
    readonly place: string;
    readonly choice: IntakeAnswer['choice'];
    readonly reason: string | null;
  }[];
  /** What is recorded in the place of a text: the officer's own words, or a neutral remark. */
  readonly instead: ReadonlyMap<string, string>;
}

interface Asked {
  readonly given: CaseDetailAnswers | undefined;
  readonly fileName: string;
  /** Whether the file itself would be kept among the evidence: then it is asked whether it may be. */
  readonly keepsFile: boolean;
  /** In which the neutral remark is written. */
  readonly language?: string | null;
}

/**
 * Holds the officer's answers against what was found. Refuses while one is open, names a place that isn't there, or
 * gives other words that look like detail of a case themselves. Nothing found needs no answer.
 */
export function settleIntake(
  found: readonly FoundText[],
  { given, fileName, keepsFile, language = 'en' }: Asked,
): Result<Settled, 'CASE_DETAIL_UNDECIDED' | 'CASE_DETAIL_FILE_UNDECIDED' | 'INPUT_INVALID'> {
  const answers = given?.answers ?? {};
  const stray = Object.keys(answers).find((place) => !found.some((each) => each.place === place));
  if (stray !== undefined)
    return refuse('INPUT_INVALID', { problem: `caseDetail: nothing was found at “${stray}”` });
  const open = found.filter(({ place }) => !isAnswered(answers[place], place));
  if (open.length > 0) {
    const cells = open.map(({ place, findings }) => `${place}: “${findings[0]?.words ?? ''}”`);
    return refuse('CASE_DETAIL_UNDECIDED', { file: fileName, count: open.length, cells });
  }
  if (found.length > 0 && keepsFile && given?.keepFile === undefined)
    return refuse('CASE_DETAIL_FILE_UNDECIDED', { file: fileName });
  const settled = found.map(({ place }) => ({ place, answer: answers[place] as IntakeAnswer }));
  return ok({
    fileKept: keepsFile ? (given?.keepFile ?? true) : null,
    answers: settled.map(({ place, answer }) => ({
      place,
      choice: answer.choice,
      reason: answer.choice === 'keep' ? answer.reason : null,
    })),
    instead: new Map(
      settled.flatMap(({ place, answer }) =>
        answer.choice === 'keep'
          ? []
          : [[place, answer.choice === 'shorten' ? answer.text : leftOut(language)] as const],
      ),
    ),
  });
}

function isAnswered(answer: IntakeAnswer | undefined, place: string): boolean {
  if (answer?.choice !== 'shorten') return answer !== undefined;
  return findInTexts([{ place, text: answer.text, isFileName: place === fileNamePlace }]).length === 0;
}
