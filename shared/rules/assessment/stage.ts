import { type Assessment, lastOf, openStandards } from './assessment.ts';
import { type AssessmentView, type NextStep, type StageId, stageIds } from './assessment-view.ts';

/** Where the file is in the five components of the IASC abstract, with the date of each that is done. */
export function stagesOf(assessment: Assessment): AssessmentView['stages'] {
  const preliminary = lastOf(assessment, 'preliminary');
  const decision = assessment.record.decisions.at(-1);
  const final = lastOf(assessment, 'final');
  const submitted = assessment.status === 'returned' ? null : lastOf(assessment, 'self');
  const done: Record<StageId, string | null> = {
    'self-assessment': submitted?.fact.on ?? null,
    review: preliminary?.fact.on ?? null,
    decision: decision?.fact.on ?? null,
    monitoring: final?.fact.on ?? null,
    'final-determination': final?.fact.on ?? null,
  };
  const current = stageIds.find((id) => done[id] === null);
  return stageIds.map((id) => ({
    id,
    state: done[id] !== null ? ('done' as const) : id === current ? ('current' as const) : ('ahead' as const),
    on: done[id],
  }));
}

/** The stage that a list shows: the one at hand, or the last when all are done. */
export function currentStage(assessment: Assessment): StageId {
  return stagesOf(assessment).find(({ state }) => state === 'current')?.id ?? 'final-determination';
}

/** What a person would do next. */
export function nextStep(assessment: Assessment): NextStep {
  switch (assessment.status) {
    case 'draft':
    case 'in-progress':
    case 'returned':
      return openStandards(assessment.answers).length > 0 ? 'record-answers' : 'submit';
    case 'final':
    case 'cancelled':
      return 'none';
    case 'submitted':
      if (!lastOf(assessment, 'preliminary')) {
        return openStandards(assessment.reviews).length > 0 ? 'record-reviews' : 'determine-preliminary';
      }
      // Where a newer assessment took over, work goes on there.
      if (assessment.newer) return 'none';
      return assessment.record.decisions.length === 0 ? 'decide' : 'determine-final';
  }
}
