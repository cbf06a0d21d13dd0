import { ok } from '../../../shared/ground/result.ts';
import { draftSettings, settingKeys } from '../../../shared/record/workspace/workspace-file.ts';
import { inWorkspace, os } from '../implement.ts';
import { writeWorkspace } from '../journal.ts';
import { statusOf } from '../session.ts';

export const setDocumentLimit = os.workspace.setDocumentLimit.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    writeWorkspace(journal, [draftSettings({ [settingKeys.documentLimitMiB]: input.mebibytes })]);
    session.savedAt = journal.clock.now();
    session.emit({ type: 'workspace.changed' });
    return ok(statusOf(session));
  }),
);
