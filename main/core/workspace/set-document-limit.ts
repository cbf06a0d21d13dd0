import { ok } from '../../../shared/ground/result.ts';
import { settingKeys } from '../../../shared/record/workspace/setting-keys.ts';
import { draftSettings } from '../../../shared/record/workspace/workspace-file.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { statusOf } from '../session.ts';

export const setDocumentLimit = os.workspace.setDocumentLimit.handler(({ input, context }) =>
  changeWorkspace(
    context,
    () => ok(null),
    () => ok({ workspace: [draftSettings({ [settingKeys.documentLimitMiB]: input.mebibytes })] }),
    ({ workspace, at }) => statusOf(context.session, { file: workspace, savedAt: at }),
  ),
);
