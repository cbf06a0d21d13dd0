import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { ok } from '../../../shared/ground/result.ts';
import { nextActionReference } from '../../../shared/rules/plan/action-reference.ts';
import { decideAddActions } from '../../../shared/rules/plan/decide/add-actions.ts';
import { decisionContext } from '../assessment/change.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changedPlan } from './change.ts';

export const add = os.plan.add.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findPartner(journal, input.partner);
    if (!found.ok) return found;
    const file = found.value;
    const { on, language } = input;
    const { store, ids } = journal;
    const decided = decideAddActions(
      file,
      {
        actions: input.actions.map(withoutUndefined),
        language,
        entity: loadWorkspaceFile(store).entity,
        ...(on === undefined ? {} : { on }),
      },
      (ahead) => ({
        id: ownIdOf(file.id, ids.newId()),
        reference: nextActionReference(file, store.device.code, ahead),
      }),
      journal,
      decisionContext(journal),
    );
    const written = commit(journal, file, decided);
    return written.ok ? ok(changedPlan(session, journal, written.value)) : written;
  }),
);
