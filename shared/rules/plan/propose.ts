import type { ActionLibrary } from '../../content/actions/action-library.ts';
import { type LocalizedAction, localizeAction } from '../../content/actions/localize-action.ts';
import type { Versions } from '../../content/files/versions.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { type Assessment, gapsOf, lastOf } from '../assessment/assessment.ts';
import { dueAfterWeeks, isWindowOver } from './due-date.ts';
import { actionsFor, plannedAssessments, planWindow } from './plan-gaps.ts';
import { isNotMet } from './plan-judgement.ts';
import { type Action, readActions } from './plan-state.ts';
import type { Proposal } from './plan-view.ts';

/**
 * What the library offers for every gap of the assessments at hand, dated from a day on and inside the improvement
 * window. An assessment without a window asks for no improvement, so that nothing is proposed for it.
 */
export function proposeActions(
  file: PartnerFile,
  { instruments, actions }: { readonly instruments: Instruments; readonly actions: Versions<ActionLibrary> },
  language: string,
  today: string,
): Proposal[] {
  const planned = readActions(file);
  return plannedAssessments(file, instruments)
    .filter((assessment) => lastOf(assessment, 'final') === null)
    .flatMap((assessment) =>
      gapsOf(assessment.instrument, assessment.reviews).flatMap((standard) => {
        const window = planWindow(assessment);
        if (window === null) return [];
        const serving = actionsFor(file, planned, assessment, standard);
        const offers = offersFor(actions.newest, assessment, standard, language).map((offer) => ({
          ...offer,
          dueOn: dueAfterWeeks(offer.weeks, today, window),
          planned: isPlanned(serving, offer.library),
        }));
        return [
          {
            ...subjectOf(assessment),
            standard,
            gap: gapText(assessment, standard),
            window,
            windowOver: isWindowOver(window, today),
            actions: offers,
          },
        ];
      }),
    );
}

/** The gap in the reviewer's words; empty for a standard of which the review does not say that it is not met. */
export function gapText(assessment: Assessment, standard: string): string {
  return isNotMet(assessment, standard) ? (assessment.reviews[standard]?.comment ?? '') : '';
}

/** An action of the library in a language, if it serves that standard; null otherwise. */
export function offeredAction(
  library: ActionLibrary,
  assessment: Assessment,
  standard: string,
  id: string,
  language: string,
): LocalizedAction | null {
  const localized = localizeAction(library, id, language);
  const served = localized?.action.standards[assessment.instrument.definition.id];
  return served?.includes(standard) ? localized : null;
}

function offersFor(library: ActionLibrary, assessment: Assessment, standard: string, language: string) {
  return library.definition.actions.flatMap(({ id }) => {
    const localized = offeredAction(library, assessment, standard, id, language);
    if (!localized) return [];
    const { action, title, why, steps, verification, materials, language: shown } = localized;
    const { weeks, effort, priority, helpers } = action;
    return {
      library: id,
      title,
      why,
      steps: [...steps],
      verification,
      weeks,
      effort,
      priority,
      helpers: [...helpers],
      materials: materials.map((material) => ({ ...material })),
      language: shown,
    };
  });
}

const isPlanned = (serving: readonly Action[], library: string): boolean =>
  serving.some(({ record }) => record.added.fact.library === library);

const subjectOf = ({ id, record }: Assessment) => ({
  assessment: { id, reference: record.started.fact.reference },
});
