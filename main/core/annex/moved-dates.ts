import type { Instruments } from '../../../shared/content/instrument/instruments.ts';
import type { PassedDate } from '../../../shared/documents/annex/passed-dates.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { readAssessment } from '../../../shared/rules/assessment/assessment.ts';
import { changeFields } from '../../../shared/rules/plan/decide/change-fields.ts';
import { findOwnAction, isOpenAction } from '../../../shared/rules/plan/plan-state.ts';

/**
 * A new date that the parties sign is the plan's date too: the edits of the actions whose dates were moved. An action
 * that was closed meanwhile keeps its own.
 */
export function movedDates(
  file: PartnerFile,
  passed: readonly PassedDate[],
  instruments: Instruments,
  today: string,
): Result<readonly EntryDraft[], 'DUE_OUTSIDE_WINDOW'> {
  const drafts: EntryDraft[] = [];
  for (const { id, kind, decided } of passed) {
    const action = kind === 'action' && decided?.do === 'move' ? findOwnAction(file, id) : null;
    if (!action || !isOpenAction(action) || decided?.do !== 'move') continue;
    const given = { dueOn: decided.to, dueReason: decided.reason || null };
    const assessment = readAssessment(file, action.fields.assessment, instruments);
    const set = changeFields(file, action, given, assessment, today);
    if (!set.ok) return set;
    if (Object.keys(set.value).length > 0)
      drafts.push(draftEntry('plan.action-edited', { id: action.id, set: set.value }));
  }
  return ok(drafts);
}
