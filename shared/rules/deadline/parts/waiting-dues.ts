import { type Assessment, gapsOf, lastOf } from '../../assessment/assessment.ts';
import { openRequest } from '../../assessment/partner-request.ts';
import { isStopped } from '../../assessment/window.ts';
import { actionsFor } from '../../plan/plan-gaps.ts';
import { isContradiction, isReviewProposed } from '../../plan/plan-judgement.ts';
import type { Due } from '../due.ts';
import { assessmentSubject, makeDue } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';
import { actionSubject } from './action-dues.ts';

/** What waits for a person about the live assessments and their plan, without a date of its own. */
export function waitingDues(reading: PartnerReading): Due[] {
  return reading.live.flatMap((assessment) => [
    ...gapDues(reading, assessment),
    ...contradictions(reading, assessment),
    ...missingConsequence(reading, assessment),
    ...requestedReview(reading, assessment),
  ]);
}

/** By standard not met, until the final determination: no action for it, or all of them verified. */
function gapDues({ file, actions }: PartnerReading, assessment: Assessment): Due[] {
  if (lastOf(assessment, 'final') || isStopped(assessment)) return [];
  const subject = assessmentSubject(assessment);
  return gapsOf(assessment.instrument, assessment.reviews).flatMap((standard) => {
    if (actionsFor(file, actions, assessment, standard).length === 0)
      return [makeDue(file, 'gap-without-action', null, subject, { standard })];
    return isReviewProposed(standard, actions, assessment)
      ? [makeDue(file, 're-review-proposed', null, subject, { standard })]
      : [];
  });
}

function contradictions({ file, actions }: PartnerReading, assessment: Assessment): Due[] {
  return actions
    .filter((action) => isContradiction(action, assessment))
    .map((action) => {
      const { title, standard, responsible } = action.fields;
      return makeDue(file, 'contradiction', null, actionSubject(action), {
        title,
        standard,
        person: responsible,
      });
    });
}

/** Capacity that is still low at the final determination asks for a consequence with its approver. */
function missingConsequence({ file }: PartnerReading, assessment: Assessment): Due[] {
  const final = lastOf(assessment, 'final');
  return final?.fact.score.risk === 'high' && assessment.record.consequences.length === 0
    ? [makeDue(file, 'consequence-missing', null, assessmentSubject(assessment))]
    : [];
}

/** A partner that asked for a review of its result waits for one, or for an answer. */
function requestedReview({ file }: PartnerReading, assessment: Assessment): Due[] {
  return openRequest(assessment)
    ? [makeDue(file, 'review-requested', null, assessmentSubject(assessment))]
    : [];
}
