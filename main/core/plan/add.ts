import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { asHome } from '../../../shared/record/file/home-of.ts';
import { nextActionReference } from '../../../shared/rules/plan/action-reference.ts';
import { decideAddActions } from '../../../shared/rules/plan/decide/add-actions.ts';
import { change } from '../change.ts';
import { findSubject } from '../find.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { viewChanged } from './change.ts';

export const add = os.plan.add.handler(({ input, context }) =>
  change(
    context,
    (journal) => findSubject(journal, input.partner),
    ({ file }, decision, journal) => {
      const { on, language } = input;
      const { store, ids } = journal;
      return decideAddActions(
        file,
        {
          actions: input.actions.map(withoutUndefined),
          language,
          entity: loadWorkspaceFile(store).entity,
          ...(on === undefined ? {} : { on }),
        },
        (ahead, assessment) => {
          const home = asHome(file, [assessment]);
          return {
            id: ownIdOf(home.id, ids.newId()),
            reference: nextActionReference(home, store.device.code, ahead),
          };
        },
        journal,
        decision,
      );
    },
    (written, _found, journal) => viewChanged(journal, written),
  ),
);
