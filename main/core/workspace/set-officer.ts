import { ok } from '../../../shared/ground/result.ts';
import { settingKeys } from '../../../shared/record/workspace/setting-keys.ts';
import { draftSettings } from '../../../shared/record/workspace/workspace-file.ts';
import { isSamePerson, personAt, readPerson } from '../../../shared/rules/people/people.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { statusOf } from '../session.ts';

export const setOfficer = os.workspace.setOfficer.handler(({ input: { officer }, context }) =>
  changeWorkspace(
    context,
    (journal) => ok(loadWorkspaceFile(journal.store)),
    (file, _decision, { store: { device } }) => {
      const id = personAt(file, device.id);
      const chosen = id === null ? null : readPerson(file, id);
      // Somebody else works here now: what was assigned to the person chosen before is not theirs.
      const isOther = chosen !== null && !isSamePerson(file, chosen, officer);
      const set = {
        [settingKeys.officer(device.id)]: officer,
        ...(isOther ? { [settingKeys.person(device.id)]: null } : {}),
      };
      return ok({ workspace: [draftSettings(set)], officer });
    },
    ({ workspace, at }) => statusOf(context.session, { file: workspace, officer, savedAt: at }),
  ),
);
