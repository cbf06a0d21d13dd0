import { addMonths } from '../../ground/dates/clocks.ts';
import { type Assessment, lastOf } from './assessment.ts';
import type { ImprovementWindow } from './window-view.ts';

/**
 * The improvement window of an assessment (Decision 7): from the preliminary determination, `improvementMonths`
 * long, its end moved by the one extension. Null before that determination, where it found low risk so that
 * nothing has to improve, and after a decision not to proceed: nobody waits for gaps to be closed then.
 */
export function windowOf(assessment: Assessment): ImprovementWindow | null {
  const preliminary = lastOf(assessment, 'preliminary');
  if (!preliminary || preliminary.fact.score.risk === 'low' || isStopped(assessment)) return null;
  const from = preliminary.fact.on;
  // Two devices may each have extended before they met: the first one is the one that there can be.
  const extension = assessment.record.extensions[0]?.fact;
  return {
    from,
    until: extension?.until ?? improvementEnds(assessment, from),
    extension: extension
      ? {
          on: extension.on,
          reason: extension.reason,
          approver: extension.approver,
          until: extension.until,
          lateReason: extension.lateReason,
        }
      : null,
  };
}

/** Last day for closing gaps, without any extension. */
export function improvementEnds({ instrument }: Assessment, preliminaryOn: string): string {
  return addMonths(preliminaryOn, instrument.definition.clocks.improvementMonths);
}

/** Whether the last decision was not to proceed. */
export function isStopped({ record }: Assessment): boolean {
  return record.decisions.at(-1)?.fact.decision === 'do-not-proceed';
}
