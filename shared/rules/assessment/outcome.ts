import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Answers } from '../../record/shapes/assessment.ts';
import { type Assessment, gapsOf, lastOf } from './assessment.ts';
import type { Outcome } from './assessment-view.ts';

/**
 * How far the final determination closed the gaps of the preliminary one. `remaining` are all gaps of the final one,
 * so that a standard which fell in between counts as well.
 */
export function outcomeOf(
  preliminary: { readonly answers: Answers },
  final: { readonly answers: Answers },
  instrument: Instrument,
): Outcome {
  const remaining = gapsOf(instrument, final.answers);
  const closed = gapsOf(instrument, preliminary.answers).filter((standard) => !remaining.includes(standard));
  const result = remaining.length === 0 ? 'reached' : closed.length > 0 ? 'partly' : 'not-reached';
  return { result, closed, remaining };
}

/** The outcome of an assessment; null before its final determination. */
export function outcomeOfAssessment(assessment: Assessment): Outcome | null {
  const preliminary = lastOf(assessment, 'preliminary');
  const final = lastOf(assessment, 'final');
  return preliminary && final ? outcomeOf(preliminary.fact, final.fact, assessment.instrument) : null;
}
