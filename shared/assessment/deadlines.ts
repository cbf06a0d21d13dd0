import type { BasisRecord } from '../partner/partner-file.ts';
import { type Assessment, lastOf } from './assessment.ts';
import type { Deadline } from './assessment-view.ts';
import { addMonths } from './clocks.ts';

/**
 * Dates that an assessment asks to be kept (Decision 7): the improvement window from the preliminary
 * determination while gaps are open and nothing is final, and validity with its warnings from the final one.
 */
export function assessmentDeadlines(assessment: Assessment): Deadline[] {
  if (assessment.status === 'cancelled') return [];
  const { clocks } = assessment.instrument.definition;
  const final = lastOf(assessment, 'final');
  if (final) {
    const end = addMonths(final.fact.on, clocks.validityMonths);
    return [
      ...clocks.expiryWarningMonths.map(
        (months): Deadline => ({ kind: 'expiry-warning', on: addMonths(end, -months) }),
      ),
      { kind: 'validity-ends', on: end },
    ];
  }
  const preliminary = lastOf(assessment, 'preliminary');
  if (!preliminary || preliminary.fact.score.risk === 'low') return [];
  // Who does not proceed has no gaps to close in time.
  if (assessment.record.decisions.at(-1)?.fact.decision === 'do-not-proceed') return [];
  return [{ kind: 'improvement-ends', on: addMonths(preliminary.fact.on, clocks.improvementMonths) }];
}

/** Last days of the bases that nobody ended. */
export function basisDeadlines(bases: readonly BasisRecord[]): Deadline[] {
  return bases
    .filter(({ ended }) => ended === null)
    .map(({ recorded }): Deadline => ({ kind: 'basis-ends', on: recorded.fact.until }));
}

/** The date on which a final determination stops being valid; null without one. */
export function validUntil(assessment: Assessment): string | null {
  return assessmentDeadlines(assessment).find(({ kind }) => kind === 'validity-ends')?.on ?? null;
}
