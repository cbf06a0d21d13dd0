import type { ActionLibrary } from '../../../content/actions/action-library.ts';
import type { LocalizedAction } from '../../../content/actions/localize-action.ts';
import type { Versions } from '../../../content/files/versions.ts';
import type { Instruments } from '../../../content/instrument/instruments.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { ActionFields } from '../../../record/shapes/plan.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { wordsOfEntry } from '../action-words.ts';
import { checkDue, dueAfterWeeks } from '../due-date.ts';
import { planWindow } from '../plan-gaps.ts';
import { gapText, offeredAction } from '../propose.ts';
import { assessmentFor } from './assessment-for.ts';
import type { NewAction } from './given-action.ts';

/** All fields of a new action: what was given first, then what its library entry says, then what is usual. */
export function completeAction(
  file: PartnerFile,
  given: NewAction,
  content: { readonly instruments: Instruments; readonly actions: Versions<ActionLibrary> },
  { language, on, entity }: { readonly language: string; readonly on: string; readonly entity: string },
) {
  const found = assessmentFor(file, given, content.instruments);
  if (!found.ok) return found;
  const assessment = found.value;
  const offer = offerFor(content.actions.newest, assessment, given, language);
  if (!offer.ok) return offer;
  const window = planWindow(assessment);
  const title = given.title ?? offer.value?.title;
  const verification = given.verification ?? offer.value?.verification;
  const dueOn = given.dueOn ?? (offer.value && dueAfterWeeks(offer.value.action.weeks, on, window));
  if (title === undefined || verification === undefined || !dueOn)
    return refuse('ACTION_INCOMPLETE', {
      standard: given.standard,
      missing: Object.entries({ title, verification, dueOn }).flatMap(([name, value]) =>
        value ? [] : [name],
      ),
    });
  const dueReason = checkDue(dueOn, given.dueReason ?? null, window, on);
  if (!dueReason.ok) return dueReason;
  return ok<ActionFields>({
    assessment: assessment.id,
    standard: given.standard,
    title,
    gap: given.gap ?? gapText(assessment, given.standard),
    description: given.description ?? (offer.value ? wordsOfEntry(offer.value).description : ''),
    verification,
    responsible: given.responsible?.trim() ?? '',
    supportedBy: [...new Set(given.supportedBy ?? (entity === '' ? [] : [entity]))],
    dueOn,
    dueReason: dueReason.value,
    priority: given.priority ?? offer.value?.action.priority ?? 'normal',
    budget: given.budget ?? null,
  });
}

function offerFor(
  library: ActionLibrary,
  assessment: Assessment,
  given: NewAction,
  language: string,
): Result<LocalizedAction | null, 'UNKNOWN_LIBRARY_ACTION'> {
  if (given.library === undefined) return ok(null);
  const offer = offeredAction(library, assessment, given.standard, given.library, language);
  return offer
    ? ok(offer)
    : refuse('UNKNOWN_LIBRARY_ACTION', { action: given.library, standard: given.standard });
}
