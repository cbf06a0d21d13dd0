import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { type Assessment, gapsOf, lastOf, readAssessments } from '../assessment/assessment.ts';
import { windowOf } from '../assessment/window.ts';
import type { ImprovementWindow } from '../assessment/window-view.ts';
import { type Action, isOpenAction } from './plan-state.ts';

/**
 * Assessments with a preliminary determination that are neither cancelled nor replaced by a determined revision,
 * newest first: those whose gaps a plan is about.
 */
export function plannedAssessments(file: PartnerFile, instruments: Instruments): Assessment[] {
  const determined = readAssessments(file, instruments).filter(
    (assessment) => assessment.status !== 'cancelled' && lastOf(assessment, 'preliminary') !== null,
  );
  const replaced = new Set(determined.map(({ record }) => record.started.fact.revises?.assessment));
  return determined.filter(({ id }) => !replaced.has(id)).reverse();
}

/** Standards that are not met, at the preliminary determination or in the review as it is now, in their order. */
export function gapsEver(assessment: Assessment): string[] {
  const { instrument, reviews } = assessment;
  const preliminary = lastOf(assessment, 'preliminary');
  const gaps = new Set([
    ...gapsOf(instrument, preliminary?.fact.answers ?? {}),
    ...gapsOf(instrument, reviews),
  ]);
  return instrument.definition.standards.map(({ id }) => id).filter((id) => gaps.has(id));
}

/** The window inside which actions are due; null where there is none, or none any more after the final determination. */
export function planWindow(assessment: Assessment): ImprovementWindow | null {
  return lastOf(assessment, 'final') ? null : windowOf(assessment);
}

/**
 * Actions that serve a standard of an assessment, dropped ones aside. A partner has one plan: what is still open there
 * from another assessment on the same instrument serves the standard too.
 */
export function actionsFor(
  file: PartnerFile,
  actions: readonly Action[],
  assessment: Assessment,
  standard: string,
): Action[] {
  return actions.filter((action) => {
    const { fields, standing } = action;
    if (fields.standard !== standard) return false;
    if (fields.assessment === assessment.id) return standing.status !== 'dropped';
    const instrument = file.assessments[fields.assessment]?.instrument.id;
    return isOpenAction(action) && instrument === assessment.instrument.definition.id;
  });
}
