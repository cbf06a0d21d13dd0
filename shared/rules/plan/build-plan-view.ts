import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { partnerField } from '../../record/file/partner-state.ts';
import { type Assessment, gapsOf, lastOf, readAssessments } from '../assessment/assessment.ts';
import { standingOf } from '../standing/standing.ts';
import { buildActionView } from './build-action-view.ts';
import { actionsFor, gapsEver, plannedAssessments, planWindow } from './plan-gaps.ts';
import { isNotMet, isReviewProposed } from './plan-judgement.ts';
import { type Action, isOpenAction, readActions } from './plan-state.ts';
import type { ActionView, PlanView } from './plan-view.ts';

/** The plan of a partner as it stands on a day: gaps of its assessments, and every action in the order of adding. */
export function buildPlanView(file: PartnerFile, instruments: Instruments, today: string): PlanView {
  const actions = readActions(file);
  const planned = plannedAssessments(file, instruments);
  const all = new Map(readAssessments(file, instruments).map((assessment) => [assessment.id, assessment]));
  const judged = new Set(planned.map(({ id }) => id));
  const views = actions.map((action) =>
    buildActionView(file, action, {
      assessment: all.get(action.fields.assessment) ?? null,
      // What was cancelled or revised is history: nothing contradicts it any more.
      judged: judged.has(action.fields.assessment),
      today,
    }),
  );
  return {
    partner: { id: file.id, reference: file.reference, name: partnerField(file, 'name') },
    assessments: planned.flatMap((assessment) => {
      const gaps = gapsEver(assessment).map((standard) => gapView(file, actions, assessment, standard));
      return gaps.length === 0 ? [] : [{ ...headOf(assessment), gaps }];
    }),
    notShown: standingOf(file, instruments).notShown,
    actions: views,
    counts: countsOf(views),
    entities: [
      ...new Set(
        views.flatMap(({ standing, supportedBy }) => (standing.status === 'dropped' ? [] : supportedBy)),
      ),
    ],
    issued: file.planForms.issued.map(({ fact }) => fact),
    returned: file.planForms.returned.map(({ fact }) => fact),
  };
}

function headOf(assessment: Assessment): Omit<PlanView['assessments'][number], 'gaps'> {
  return {
    id: assessment.id,
    reference: assessment.record.started.fact.reference,
    instrument: assessment.instrument.definition.id,
    instrumentVersion: assessment.instrument.definition.version,
    final: lastOf(assessment, 'final') !== null,
    window: planWindow(assessment),
  };
}

function gapView(
  file: PartnerFile,
  actions: readonly Action[],
  assessment: Assessment,
  standard: string,
): PlanView['assessments'][number]['gaps'][number] {
  const determined = lastOf(assessment, 'preliminary')?.fact;
  const wasGap = gapsOf(assessment.instrument, determined?.answers ?? {}).includes(standard);
  const isFinal = lastOf(assessment, 'final') !== null;
  return {
    standard,
    // A standard that fell afterwards has its gap in the review alone.
    comment: (wasGap ? determined?.answers : assessment.reviews)?.[standard]?.comment ?? null,
    open: isNotMet(assessment, standard),
    actions: actionsFor(file, actions, assessment, standard).map(({ reference }) => reference),
    // A final determination has closed the review.
    reviewProposed: !isFinal && isReviewProposed(standard, actions, assessment),
  };
}

function countsOf(actions: readonly ActionView[]): PlanView['counts'] {
  const having = (status: ActionView['standing']['status']) =>
    actions.filter(({ standing }) => standing.status === status).length;
  return {
    open: actions.filter(isOpenAction).length,
    doneByPartner: having('done-by-partner'),
    verified: having('verified'),
    dropped: having('dropped'),
    overdue: actions.filter(({ overdue }) => overdue).length,
  };
}
