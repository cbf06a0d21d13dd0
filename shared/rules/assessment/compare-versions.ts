import { allowedAnswers } from '../../content/instrument/check-answer.ts';
import type { LoadedInstrument } from '../../content/instrument/instrument.ts';
import type { Assessment } from './assessment.ts';
import { compareInstruments } from './compare-instruments.ts';
import type { AnswersAfterMove, InstrumentComparison } from './instrument-difference.ts';

/** What a move of an assessment to another version of its instrument would change, in the words of a language. */
export function compareVersionsFor(
  assessment: Assessment,
  to: LoadedInstrument,
  language: string,
): InstrumentComparison {
  const { id, record, instrument } = assessment;
  const returned = new Set(record.returnedForms.map(({ fact }) => fact.form));
  return {
    assessment: { id, reference: record.started.fact.reference },
    instrument: instrument.definition.id,
    from: instrument.definition.version,
    to: to.definition.version,
    differences: compareInstruments(instrument, to, language),
    answers: answersAfterMove(assessment, to),
    formsOut: record.issuedForms.filter(({ fact }) => !returned.has(fact.form)).length,
  };
}

function answersAfterMove(
  { instrument, answers, reviews }: Assessment,
  to: LoadedInstrument,
): AnswersAfterMove {
  const [before, after] = [instrument, to].map(({ definition }) => definition.standards.map(({ id }) => id));
  const given = (standard: string) =>
    [answers[standard]?.answer, reviews[standard]?.answer].filter((answer) => answer != null);
  const answered = (before ?? []).filter((standard) => given(standard).length > 0);
  const asked = answered.filter((standard) => after?.includes(standard));
  const isTaken = (standard: string) =>
    given(standard).every((answer) => allowedAnswers(to, standard).includes(answer));
  return {
    kept: asked.filter(isTaken),
    removed: answered.filter((standard) => !after?.includes(standard)),
    reopened: asked.filter((standard) => !isTaken(standard)),
    added: (after ?? []).filter((standard) => !before?.includes(standard)),
  };
}
