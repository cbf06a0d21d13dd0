import { allowedAnswers } from '../../content/instrument/check-answer.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import { ownValue } from '../../ground/own-value.ts';
import { reasonIn } from '../../ground/words/reason.ts';
import type { Answer } from '../../record/shapes/assessment.ts';
import { type Assessment, noAnswer } from '../../rules/assessment/assessment.ts';
import { type AnswerReader, answerReader } from './answer-words.ts';
import {
  type CellReading,
  plainReading,
  readText,
  readTickCell,
  savedValueOf,
  settleTwice,
} from './cell-reading.ts';
import type { FormCell } from './form-cells.ts';
import { remark } from './form-messages.ts';
import type { CellReport } from './form-report.ts';
import { formWords } from './form-words.ts';
import { formTexts } from './text/form-texts.ts';

export type Conflicts = 'keep' | 'replace';

export interface JudgedStandard {
  readonly cells: readonly CellReport[];
  /** What would be recorded; null when nothing differs from what is recorded. */
  readonly answer: Answer | null;
}

/** Reads all cells of one standard, beside what is recorded, and says what would be recorded. */
export function judgeStandard(
  standard: string,
  cells: readonly FormCell[],
  assessment: Assessment,
  conflicts: Conflicts,
): JudgedStandard {
  const recorded = ownValue(assessment.answers, standard) ?? noAnswer;
  const readAnswer = answerReader(assessment.instrument);
  const readings = cells.map((cell) => readCell(cell, assessment, readAnswer));
  settleTwice(readings);
  const of = (part: FormCell['part']) =>
    readings.find(({ cell }) => cell.part === part && isRead(cell, readings));

  const answerReading = of('answer');
  const reasonReading = of('reason');
  const answer = answerReading?.read ?? null;
  const reason = reasonReading?.read ?? (answer === recorded.answer ? recorded.reason : null);
  if (answerReading && answer === 'not-applicable' && reasonIn(reason) === null) {
    Object.assign(answerReading, refused(remark('NA_WITHOUT_REASON')));
  }
  const given = answerReading?.read ?? null;
  const comment = commentOf(readings, assessment);

  const answerDiffers = given !== null && recorded.answer !== null && given !== recorded.answer;
  if (answerDiffers && conflicts === 'keep') return keptWhole(standard, readings, recorded);
  const commentDiffers =
    comment !== null && recorded.comment !== null && !comment.startsWith(recorded.comment);
  const finalAnswer = given ?? recorded.answer;
  const isNa = finalAnswer === 'not-applicable';
  if (reasonReading?.read && !isNa) Object.assign(reasonReading, refused(remark('REASON_WITHOUT_NA')));
  const reasonDiffers =
    isNa &&
    Boolean(reasonReading?.read) &&
    recorded.reason !== null &&
    reasonReading?.read !== recorded.reason;
  const keep = conflicts === 'keep';
  const after: Answer = {
    answer: finalAnswer,
    reason: isNa
      ? reasonReading?.read && !(reasonDiffers && keep)
        ? reasonReading.read
        : recorded.reason
      : null,
    comment: comment === null || (commentDiffers && keep) ? recorded.comment : comment,
  };
  const reports = readings.map((reading) => {
    const { part } = reading.cell;
    if (part === 'answer')
      return outcome(reading, recorded.answer, answerDiffers, given === recorded.answer, conflicts);
    if (part === 'reason')
      return outcome(reading, recorded.reason, reasonDiffers, reading.read === recorded.reason, conflicts);
    return outcome(reading, recorded.comment, commentDiffers, comment === recorded.comment, conflicts);
  });
  return { cells: reports, answer: canonicalJson(after) === canonicalJson(recorded) ? null : after };
}

const refused = (why: CellReading['remark']) => ({
  read: null,
  outcome: 'not-understood' as const,
  remark: why,
});

/** Of several cells for one thing, those that were understood. */
const isRead = (cell: FormCell, readings: readonly CellReading[]) =>
  readings.some((reading) => reading.cell === cell && reading.read !== null) ||
  !readings.some((reading) => reading.cell.part === cell.part && reading.read !== null);

function readCell(cell: FormCell, assessment: Assessment, readAnswer: AnswerReader): CellReading {
  if (cell.part === 'evidence') return readTickCell(cell);
  if (cell.part === 'reason') return readText(cell, 4000);
  if (cell.part === 'comment') return readText(cell, 8000);
  const plain = plainReading(cell);
  if (plain.outcome !== 'accepted') return plain;
  const { instrument } = assessment;
  const standard = cell.standard ?? '';
  const found = readAnswer(savedValueOf(cell), cell.language);
  const words = formWords(instrument, cell.language ?? 'en');
  const known = allowedAnswers(instrument, standard);
  if (found?.answer === 'not-applicable' && !known.includes('not-applicable')) {
    return { ...plain, ...refused(remark('NA_NOT_ALLOWED', { standard })) };
  }
  if (!found) {
    const possible = known.map((id) => words.answers[id] ?? id).join(', ');
    return { ...plain, ...refused(remark('NOT_AN_ANSWER', { value: plain.found, known: possible })) };
  }
  if (found.isExact && plain.remark === null) return { ...plain, read: found.answer };
  const read = words.answers[found.answer] ?? found.answer;
  return {
    ...plain,
    read: found.answer,
    outcome: 'corrected',
    remark: plain.remark ?? remark('READ_AS', { value: plain.found, read }),
  };
}

/** The partner's words, and below them the evidence that was ticked. */
function commentOf(readings: readonly CellReading[], { instrument }: Assessment): string | null {
  const text = readings.find(({ cell, read }) => cell.part === 'comment' && read !== null)?.read ?? null;
  const ticked = readings.filter(({ cell, read }) => cell.part === 'evidence' && read === 'yes');
  const language = ticked[0]?.cell.language ?? 'en';
  const { evidence } = formWords(instrument, language);
  const names = [
    ...new Set(ticked.map(({ cell }) => ownValue(evidence, cell.entry ?? '') ?? cell.entry ?? '')),
  ];
  const line = names.length > 0 ? `${formTexts[language].evidenceHeld}: ${names.join('; ')}` : null;
  const whole = [text, line].filter((part) => part !== null).join('\n');
  return whole === '' ? null : whole.slice(0, 8000);
}

/** Another answer is recorded and kept: then nothing else of the standard is taken over either. */
function keptWhole(standard: string, readings: readonly CellReading[], recorded: Answer): JudgedStandard {
  const cells = readings.map((reading): CellReport => {
    const { part } = reading.cell;
    const before =
      part === 'answer' ? recorded.answer : part === 'reason' ? recorded.reason : recorded.comment;
    if (reading.read === null) return report(reading, before);
    const why = part === 'answer' ? remark('RECORDED_DIFFERS') : remark('KEPT_AS_RECORDED', { standard });
    return report({ ...reading, outcome: 'conflict', remark: why }, before);
  });
  return { cells, answer: null };
}

/** The outcome of a cell that was read, beside what is recorded. */
export function outcome(
  reading: CellReading,
  recorded: string | null,
  differs: boolean,
  isSame: boolean,
  conflicts: Conflicts,
): CellReport {
  if (reading.read === null) return report(reading, recorded);
  if (isSame) return report({ ...reading, outcome: 'unchanged' }, recorded);
  if (!differs) return report(reading, recorded);
  const why = remark(conflicts === 'keep' ? 'RECORDED_DIFFERS' : 'REPLACES_RECORDED');
  return report({ ...reading, outcome: 'conflict', remark: why }, recorded);
}

export function report(
  { cell, found, read, outcome: result, remark: why }: CellReading,
  recorded: string | null,
): CellReport {
  return {
    sheet: cell.sheet,
    cell: cell.address,
    standard: cell.standard,
    part: cell.part,
    outcome: result,
    found,
    read: cell.part === 'evidence' && read === 'yes' ? (cell.entry ?? read) : read,
    recorded,
    remark: why,
  };
}
