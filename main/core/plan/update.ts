import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { decideUpdateAction } from '../../../shared/rules/plan/decide/update-action.ts';
import { change } from '../change.ts';
import { findOwnEvidence } from '../evidence/find-evidence.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { viewChanged } from './change.ts';
import { findAction } from './find-action.ts';

export const update = os.plan.update.handler(({ input, context }) =>
  change(
    context,
    (journal) => findAction(journal, input.action),
    ({ file, action }, decision, { instruments }) => {
      const evidence = evidenceIds(file, input.evidence ?? []);
      if (!evidence.ok) return evidence;
      const { action: _, set = {}, ...rest } = input;
      const given = { ...withoutUndefined(rest), set: withoutUndefined(set), evidence: evidence.value };
      return decideUpdateAction(file, action, given, instruments, decision);
    },
    (written, { action }, journal) => {
      const changed = viewChanged(journal, written);
      const view = changed.plan.actions.find(({ id }) => id === action.id);
      if (!view) throw new Error(`Action ${action.reference} is not in the plan that was just changed.`);
      return { ...changed, action: view };
    },
  ),
);

function evidenceIds(
  file: PartnerFile,
  references: readonly string[],
): Result<string[], 'EVIDENCE_NOT_FOUND'> {
  const ids: string[] = [];
  for (const reference of references) {
    const found = findOwnEvidence(file, reference);
    if (!found.ok) return found;
    ids.push(found.value.id);
  }
  return ok(ids);
}
