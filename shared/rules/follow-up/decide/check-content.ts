import type { Instruments } from '../../../content/instrument/instruments.ts';
import type { CheckLibrary } from '../../../content/practice-checks/check-library.ts';
import { type MessageCode, refuse } from '../../../ground/refusals/messages.ts';
import type { Refused } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { Activity, CheckResult, Trained } from '../../../record/shapes/follow-up.ts';
import { standingOf } from '../../standing/standing.ts';
import { rhythmInstrument } from '../chosen-rhythm.ts';

/** A refusal, or null where there is nothing to say against it. */
type Problem<Code extends MessageCode> = Refused<Code> | null;

/** What a check of a kind asks for, in the words of the message. */
const expected = { share: 'a number and how many there are in all', 'yes-no': 'yes or no' } as const;

/** Findings name standards of an instrument that the partner is, or would be, assessed by. */
export function checkFindings(
  file: PartnerFile,
  findings: Activity['findings'],
  instruments: Instruments,
): Problem<'UNKNOWN_STANDARD'> {
  if (findings.length === 0) return null;
  const usual = rhythmInstrument(standingOf(file, instruments), instruments);
  const used = Object.values(file.assessments).flatMap(
    ({ instrument }) => instruments.at(instrument.id, instrument.version) ?? [],
  );
  const known = new Set(
    [usual, ...used].flatMap(({ definition }) => definition.standards.map(({ id }) => id)),
  );
  const stranger = findings.find(({ standard }) => !known.has(standard));
  if (!stranger) return null;
  return refuse('UNKNOWN_STANDARD', {
    standard: stranger.standard,
    instrument: usual.definition.id,
    known: [...known],
  });
}

/** Each answer fits a check of the library, and no part is larger than its whole. */
export function checkResults(
  results: readonly CheckResult[],
  { definition }: CheckLibrary,
): Problem<'UNKNOWN_CHECK' | 'CHECK_ANSWER_MISMATCH' | 'MORE_THAN_ALL'> {
  for (const result of results) {
    const check = definition.checks.find(({ id }) => id === result.check);
    if (!check)
      return refuse('UNKNOWN_CHECK', {
        check: result.check,
        known: definition.checks.map(({ id }) => id),
      });
    if (check.kind !== result.kind)
      return refuse('CHECK_ANSWER_MISMATCH', { check: check.id, expected: expected[check.kind] });
    if (result.kind === 'share') {
      const problem = checkShare(result.numerator, result.denominator, result.check);
      if (problem) return problem;
    }
  }
  return null;
}

export function checkTrained(trained: Trained | null): Problem<'MORE_THAN_ALL'> {
  return trained && checkShare(trained.trained, trained.total, 'trained');
}

/** 0 of 0 is a share of nothing: no data, and nothing wrong. */
function checkShare(part: number, whole: number, field: string): Problem<'MORE_THAN_ALL'> {
  return part > whole ? refuse('MORE_THAN_ALL', { part, whole, field }) : null;
}
