import type { ActionLibrary } from '../../../content/actions/action-library.ts';
import type { Versions } from '../../../content/files/versions.ts';
import type { Instruments } from '../../../content/instrument/instruments.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { EntryDraft } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import { readActions } from '../plan-state.ts';
import { completeAction } from './complete-action.ts';
import type { NewAction } from './given-action.ts';

export interface AddActions {
  readonly actions: readonly NewAction[];
  /** Language of the library's words. */
  readonly language: string;
  /** Day from which they stand in the plan; today when left out. */
  readonly on?: string;
  /** The office's UN entity, which supports an action that names nobody; empty when unknown. */
  readonly entity: string;
}

/** Adds actions to the plan, all of them or none. `identify` gives each its id and reference, by its place and assessment. */
export function decideAddActions(
  file: PartnerFile,
  given: AddActions,
  identify: (place: number, assessment: string) => { readonly id: string; readonly reference: string },
  content: { readonly instruments: Instruments; readonly actions: Versions<ActionLibrary> },
  context: DecisionContext,
) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const on = recordDate(given.on, context.today, { field: 'action' });
  if (!on.ok) return on;
  const drafts: EntryDraft[] = [];
  const planned = plannedFromLibrary(file);
  for (const [place, action] of given.actions.entries()) {
    const fields = completeAction(file, action, content, { ...given, on: on.value });
    if (!fields.ok) return fields;
    const { standard, assessment } = fields.value;
    const held = action.again ? undefined : planned.get(keyOf(action.library, assessment, standard));
    if (held !== undefined)
      return refuse('ACTION_ALREADY_PLANNED', { action: fields.value.title, standard, reference: held });
    if (action.library !== undefined)
      planned.set(keyOf(action.library, assessment, standard), identify(place, assessment).reference);
    drafts.push(
      draftEntry('plan.action-added', {
        ...identify(place, assessment),
        library: action.library ?? null,
        libraryVersion: action.library === undefined ? null : content.actions.newest.definition.version,
        on: on.value,
        fields: fields.value,
      }),
    );
  }
  return ok(drafts);
}

const keyOf = (library: string | undefined, assessment: string, standard: string) =>
  `${library ?? ''} ${assessment} ${standard}`;

/** Actions of the library that the plan holds and that were not dropped, with their references. */
function plannedFromLibrary(file: PartnerFile): Map<string, string> {
  return new Map(
    readActions(file).flatMap(({ record, fields, standing, reference }) => {
      const { library } = record.added.fact;
      if (library === null || standing.status === 'dropped') return [];
      return [[keyOf(library, fields.assessment, fields.standard), reference] as const];
    }),
  );
}
