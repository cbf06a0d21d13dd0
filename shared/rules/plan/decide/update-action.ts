import type { Instruments } from '../../../content/instrument/instruments.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { EntryDraft } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { ActionStatus } from '../../../record/shapes/plan.ts';
import { readAssessment } from '../../assessment/assessment.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import { type Action, isOpenAction } from '../plan-state.ts';
import { changeFields } from './change-fields.ts';
import type { ActionUpdate } from './given-action.ts';
import { linkClosingEvidence } from './link-closing-evidence.ts';
import { moveAction } from './move-action.ts';

/**
 * Changes an action: fields, status and a progress note, together or not at all. What is verified or dropped is closed:
 * it takes notes and evidence, and is changed again only once it is taken up again ("in-progress").
 */
export function decideUpdateAction(
  file: PartnerFile,
  action: Action,
  update: ActionUpdate,
  instruments: Instruments,
  context: DecisionContext,
) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const on = recordDate(update.on, context.today, {
    field: 'action',
    // What was done before the action was entered is told with a note.
    notBefore: update.note ? [] : [{ on: action.record.added.fact.on, event: 'the action was added' }],
  });
  if (!on.ok) return on;
  const assessment = readAssessment(file, action.fields.assessment, instruments);
  const set = changeFields(file, action, update.set ?? {}, assessment, context.today);
  if (!set.ok) return set;
  const hasFields = Object.keys(set.value).length > 0;
  if (!isAllowed(action, update.status, hasFields))
    return refuse('ACTION_CLOSED', { status: action.standing.status });
  const standing = moveAction(file, action, update, on.value);
  if (!standing.ok) return standing;
  const links = standing.value
    ? linkClosingEvidence(file, action, standing.value, assessment, instruments)
    : ok([]);
  if (!links.ok) return links;

  const { id } = action;
  const drafts: EntryDraft[] = [
    ...(hasFields ? [draftEntry('plan.action-edited', { id, set: set.value })] : []),
    ...links.value,
    ...(standing.value ? [draftEntry('plan.action-moved', { id, standing: standing.value })] : []),
    ...(update.note
      ? [draftEntry('plan.note-added', { id, note: { on: on.value, text: update.note } })]
      : []),
  ];
  return drafts.length > 0 ? ok(drafts) : refuse('NOTHING_TO_CHANGE');
}

function isAllowed(action: Action, status: ActionStatus | undefined, hasFields: boolean): boolean {
  if (isOpenAction(action) || status === 'in-progress') return true;
  return !hasFields && (status === undefined || status === action.standing.status);
}
