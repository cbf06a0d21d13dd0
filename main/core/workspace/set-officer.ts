import { ok } from '../../../shared/ground/result.ts';
import { draftSettings, settingKeys } from '../../../shared/record/workspace/workspace-file.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { statusOf } from '../session.ts';

export const setOfficer = os.workspace.setOfficer.handler(({ input: { officer }, context }) =>
  changeWorkspace(
    context,
    () => ok(null),
    (_, _decision, { store }) =>
      ok({ workspace: [draftSettings({ [settingKeys.officer(store.device.id)]: officer })], officer }),
    ({ workspace, at }) => statusOf(context.session, { file: workspace, officer, savedAt: at }),
  ),
);
