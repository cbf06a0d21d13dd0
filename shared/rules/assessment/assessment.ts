import { allowedAnswers } from '../../content/instrument/check-answer.ts';
import type { Instrument, LoadedInstrument } from '../../content/instrument/instrument.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { answersOnly, scoreAnswers } from '../../content/instrument/score.ts';
import type { Score } from '../../content/instrument/score-types.ts';
import { ownValue } from '../../ground/own-value.ts';
import {
  type AssessmentRecord,
  type PartnerFile,
  type Recorded,
  registerKeys,
} from '../../record/file/partner-file.ts';
import type { Person } from '../../record/journal/entry.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { Answer, Answers, AssessmentDetails, Determination } from '../../record/shapes/assessment.ts';
import type { AssessmentStatus } from './assessment-view.ts';

/** One assessment read out of its partner's file, with the instrument it was started on. */
export interface Assessment {
  readonly id: string;
  readonly record: AssessmentRecord;
  readonly instrument: LoadedInstrument;
  readonly status: AssessmentStatus;
  readonly answers: Answers;
  readonly reviews: Answers;
  readonly details: AssessmentDetails;
  /** Who entered the review; of what was copied from an earlier assessment, who reviewed it there. */
  readonly reviewedBy: readonly Person[];
  readonly selfScore: Score;
  readonly reviewScore: Score;
  /** Of the same instrument, started after this one and not cancelled: work goes on there. */
  readonly newer: NewerAssessment | null;
}

export interface NewerAssessment {
  readonly reference: string;
  /** Date of its last UN determination; null before any. */
  readonly determinedOn: string | null;
}

export const noAnswer: Answer = { answer: null, reason: null, comment: null };

const noDetails: AssessmentDetails = {
  completedBy: null,
  completedByEmail: null,
  entities: [],
  reviewer: null,
};

/**
 * Reads an assessment with the very version of the instrument that it stands on; null when the file has none of that
 * id, or when this program does not have that version (`not-here.ts` tells of those).
 */
export function readAssessment(file: PartnerFile, id: string, instruments: Instruments): Assessment | null {
  const record = ownValue(file.assessments, id);
  if (!record) return null;
  const { naPolicy } = record;
  const instrument = instruments.at(record.instrument.id, record.instrument.version);
  if (!instrument) return null;
  const side = (key: (assessment: string, standard: string) => string): Answers =>
    Object.fromEntries(
      instrument.definition.standards.map(({ id: standard }) => {
        const answer = (currentValue(file.registers, key(id, standard)) as Answer | undefined) ?? noAnswer;
        return [standard, record.moves.length === 0 ? answer : ifPossible(instrument, standard, answer)];
      }),
    );
  const answers = side(registerKeys.answer);
  const reviews = side(registerKeys.review);
  const detail = <Key extends keyof AssessmentDetails>(key: Key) =>
    (currentValue(file.registers, registerKeys.detail(id, key)) as AssessmentDetails[Key] | undefined) ??
    noDetails[key];
  return {
    id,
    record,
    instrument,
    status: readStatus(file, id, answers),
    answers,
    reviews,
    details: {
      completedBy: detail('completedBy'),
      completedByEmail: detail('completedByEmail'),
      entities: detail('entities'),
      reviewer: detail('reviewer'),
    },
    reviewedBy: reviewersOf(file, id, Object.keys(reviews)),
    selfScore: scoreOf(instrument, answers, naPolicy),
    reviewScore: scoreOf(instrument, reviews, naPolicy),
    newer: newerThan(file, id, record.instrument.id),
  };
}

/**
 * Who entered a review. What was copied at the start was reviewed where it came from: by those who entered it there, and
 * by whoever is recorded there as the reviewer.
 */
function reviewersOf(
  file: PartnerFile,
  id: string,
  standards: readonly string[],
  seen: readonly string[] = [],
): Person[] {
  const record = ownValue(file.assessments, id);
  if (!record || seen.includes(id)) return [];
  const last = standards.flatMap((standard) => {
    const value = ownValue(file.registers, registerKeys.review(id, standard))?.at(-1);
    return value ? [{ standard, by: value.by, isCopied: value.entry === record.started.entry }] : [];
  });
  const entered = last.filter(({ isCopied }) => !isCopied).map(({ by }) => by);
  const copied = last.filter(({ isCopied }) => isCopied).map(({ standard }) => standard);
  const source = record.started.fact.revises?.assessment ?? record.reassesses?.fact.previous.assessment;
  if (source === undefined || copied.length === 0) return entered;
  const named = currentValue(file.registers, registerKeys.detail(source, 'reviewer')) as Person | null;
  return [...entered, ...(named ? [named] : []), ...reviewersOf(file, source, copied, [...seen, id])];
}

/** After a move: an answer that the new version does not take is open again; what was noted beside it stays. */
function ifPossible(instrument: Instrument, standard: string, given: Answer): Answer {
  const { answer } = given;
  if (answer === null || allowedAnswers(instrument, standard).includes(answer)) return given;
  return { ...given, answer: null };
}

/**
 * The last of those started later, and the newest determination among all of them: the journal's order tells what is
 * later, since dates can be given by hand.
 */
function newerThan({ assessments }: PartnerFile, id: string, instrument: string): NewerAssessment | null {
  const ids = Object.keys(assessments);
  const newer = ids
    .slice(ids.indexOf(id) + 1)
    .map((other) => assessments[other] as AssessmentRecord)
    .filter((record) => record.instrument.id === instrument && record.cancellations.length === 0);
  const last = newer.at(-1);
  const determined = newer.flatMap(({ ledger }) => ledger.filter(({ fact }) => fact.kind !== 'self'));
  return last
    ? {
        reference: last.started.fact.reference,
        determinedOn:
          determined
            .map(({ fact }) => fact.on)
            .sort()
            .at(-1) ?? null,
      }
    : null;
}

/** A draft with its first answer is in progress; every other status was recorded as such. */
function readStatus(file: PartnerFile, id: string, answers: Answers): AssessmentStatus {
  const status = currentValue(file.registers, registerKeys.status(id)) as AssessmentStatus;
  const begun = Object.values(answers).some(({ answer, comment }) => answer !== null || comment !== null);
  return status === 'draft' && begun ? 'in-progress' : status;
}

/** Score of one side under the policy that the assessment was started with. */
export function scoreOf(
  instrument: Instrument,
  answers: Answers,
  naPolicy: 'counts-as-met' | 'excluded' | null,
): Score {
  return scoreAnswers(instrument, answersOnly(answers), naPolicy ? { naPolicy } : {});
}

/** All assessments of a partner whose instrument is here, in the order in which they were started. */
export function readAssessments(file: PartnerFile, instruments: Instruments): Assessment[] {
  return Object.keys(file.assessments)
    .map((id) => readAssessment(file, id, instruments))
    .filter((assessment) => assessment !== null);
}

/** The last determination of a kind on the ledger. */
export function lastOf(
  assessment: Pick<Assessment, 'record'>,
  kind: Determination['kind'],
): Recorded<Determination> | null {
  return assessment.record.ledger.findLast(({ fact }) => fact.kind === kind) ?? null;
}

/** Standards that one side still leaves open. */
export function openStandards(answers: Answers): string[] {
  return Object.entries(answers)
    .filter(([, { answer }]) => answer === null)
    .map(([standard]) => standard);
}

/** Whether both sides answered a standard, and differently. */
export function answersDiffer(
  { answers, reviews }: Pick<Assessment, 'answers' | 'reviews'>,
  standard: string,
) {
  const self = answers[standard]?.answer ?? null;
  const review = reviews[standard]?.answer ?? null;
  return self !== null && review !== null && self !== review;
}

/** Standards that a set of answers says are not met: below the best answer of the scale, N/A aside. */
export function gapsOf(instrument: Instrument, answers: Answers): string[] {
  const { scale } = instrument.definition;
  const best =
    scale.kind === 'met' ? 'yes' : scale.answers.reduce((a, b) => (b.points > a.points ? b : a)).id;
  return Object.entries(answers)
    .filter(([, { answer }]) => answer !== null && answer !== best && answer !== 'not-applicable')
    .map(([standard]) => standard);
}
