import { addMonths } from '../../ground/dates/clocks.ts';
import { type Assessment, lastOf } from './assessment.ts';
import type { Deadline } from './assessment-view.ts';
import { improvementEnds, isStopped, windowOf } from './window.ts';

/**
 * Dates that an assessment asks to be kept (Decision 7): until it is final, the end of its improvement window and
 * the final determination; afterwards validity with its warnings. Nothing is due of a cancelled assessment, of one
 * whose determination a newer one replaced, or of a partner with whom the work does not proceed.
 */
export function assessmentDeadlines(assessment: Assessment): Deadline[] {
  if (assessment.status === 'cancelled' || isReplaced(assessment)) return [];
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
  if (!preliminary || isStopped(assessment)) return [];
  const improvement = windowOf(assessment);
  // Full capacity has no gap to close, yet only a final determination starts its validity: without this date
  // such a partner would stay preliminary for ever, and nobody would notice.
  const due = improvement?.until ?? improvementEnds(assessment, preliminary.fact.on);
  return [
    ...(improvement ? [{ kind: 'improvement-ends', on: improvement.until } as const] : []),
    { kind: 'final-determination-due', on: due },
  ];
}

/** Whether a newer assessment of the same instrument was determined, so that this one's no longer stands. */
function isReplaced(assessment: Assessment): boolean {
  const own = lastOf(assessment, 'final') ?? lastOf(assessment, 'preliminary');
  const newer = assessment.newer?.determinedOn ?? null;
  return own !== null && newer !== null && newer >= own.fact.on;
}

/** The date on which a final determination stops being valid; null without one. */
export function validUntil(assessment: Assessment): string | null {
  return assessmentDeadlines(assessment).find(({ kind }) => kind === 'validity-ends')?.on ?? null;
}
