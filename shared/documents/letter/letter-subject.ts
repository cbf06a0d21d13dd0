import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Determination } from '../../record/shapes/assessment.ts';
import type { Contact } from '../../record/shapes/partner.ts';
import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import type { ResultState } from '../../rules/standing/result-state.ts';
import { gapsIn, standingOf } from '../assessment/standing.ts';
import { type PlanDocumentInput, type PlanSubject, planSubjectOf } from '../plan/plan-subject.ts';
import { ratingInWords } from '../plan/result-words.ts';
import { standardTitle } from '../plan/standard-titles.ts';
import type { PlanLetterText } from '../report/text/plan-letter/words.ts';
import { letterTexts } from '../report/text/plan-texts.ts';

export interface LetterInput extends PlanDocumentInput {
  /** Id of the assessment whose result the letter tells; it has to be determined. */
  readonly assessment: string;
  readonly instrument: Instrument;
  /** To whom it is addressed; null writes to the organization. */
  readonly contact: Contact | null;
  /** Name of the partner's country in the language of the letter; empty when not recorded. */
  readonly country: string;
  /** Leaves out what is overdue; else the letter says of each that it is. */
  readonly withoutPassed: boolean;
}

/** Everything that a part of the letter may need. */
export interface LetterSubject extends PlanSubject {
  readonly words: PlanLetterText;
  readonly assessment: AssessmentView;
  /** What the result is worth on the day of the letter. */
  readonly state: ResultState;
  readonly instrument: Instrument;
  readonly contact: Contact | null;
  readonly country: string;
  readonly withoutPassed: boolean;
  readonly determination: Determination;
  /** Rating and risk together (Decision 4). */
  readonly result: string;
  /** Standards not met now, and those closed since the preliminary determination, each with its title. */
  readonly open: readonly { readonly id: string; readonly title: string }[];
  readonly closed: readonly string[];
}

/** Null while the UN has signed nothing: then there is no result to write about. */
export function letterSubjectOf(input: LetterInput): LetterSubject | null {
  const { assessment: id, instrument, contact, country, withoutPassed, ...rest } = input;
  const assessment = input.assessments.find((each) => each.id === id);
  const standing = assessment && standingOf(assessment, instrument);
  const localized = input.wordsOf(id);
  if (!assessment || !localized || standing?.kind !== 'determined') return null;
  const { determination } = standing;
  const subject = planSubjectOf(rest);
  const { rating } = determination.score;
  const isFinal = determination.kind === 'final';
  const open = isFinal ? standing.gaps : gapsNow(assessment, instrument);
  const titled = (standard: string) => standardTitle(input.wordsOf, id, standard);
  return {
    ...subject,
    words: letterTexts[input.language],
    assessment,
    state: assessment.state,
    instrument,
    contact,
    country,
    withoutPassed,
    determination,
    result: rating === null ? '' : ratingInWords(subject.text, localized, rating),
    open: open.map((standard) => ({ id: standard, title: titled(standard) })),
    closed: firstGaps(assessment, instrument)
      .filter((standard) => !open.includes(standard))
      .map(titled),
  };
}

function gapsNow({ standards }: AssessmentView, instrument: Instrument): readonly string[] {
  return gapsIn(
    instrument,
    Object.fromEntries(standards.map(({ standard, review }) => [standard, review.answer])),
  );
}

/** The gaps of the preliminary determination. */
function firstGaps({ ledger }: AssessmentView, instrument: Instrument): readonly string[] {
  const first = ledger.findLast(({ fact }) => fact.kind === 'preliminary')?.fact;
  const answers = Object.entries(first?.answers ?? {}).map(([standard, { answer }]) => [standard, answer]);
  return gapsIn(instrument, Object.fromEntries(answers));
}
