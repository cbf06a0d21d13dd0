import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { decideUpdateAction } from '../../../shared/rules/plan/decide/update-action.ts';
import { decisionContext } from '../assessment/change.ts';
import { findOwnEvidence } from '../evidence/find-evidence.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changedPlan } from './change.ts';
import { findAction } from './find-action.ts';

export const update = os.plan.update.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findAction(journal, input.action);
    if (!found.ok) return found;
    const { file, action } = found.value;
    const evidence = evidenceIds(file, input.evidence ?? []);
    if (!evidence.ok) return evidence;
    const { action: _, set = {}, ...rest } = input;
    const decided = decideUpdateAction(
      file,
      action,
      { ...withoutUndefined(rest), set: withoutUndefined(set), evidence: evidence.value },
      journal.instruments,
      decisionContext(journal),
    );
    const written = commit(journal, file, decided);
    if (!written.ok) return written;
    const changed = changedPlan(session, journal, written.value);
    const view = changed.plan.actions.find(({ id }) => id === action.id);
    if (!view) throw new Error(`Action ${action.reference} is not in the plan that was just written.`);
    return ok({ ...changed, action: view });
  }),
);

function evidenceIds(file: PartnerFile, references: readonly string[]): Result<string[], MessageCode> {
  const ids: string[] = [];
  for (const reference of references) {
    const found = findOwnEvidence(file, reference);
    if (!found.ok) return found;
    ids.push(found.value.id);
  }
  return ok(ids);
}
