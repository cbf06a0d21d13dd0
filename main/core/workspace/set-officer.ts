import { ok } from '../../../shared/result.ts';
import { draftSettings, settingKeys } from '../../../shared/workspace/workspace-file.ts';
import { inWorkspace, os } from '../implement.ts';
import { writeWorkspace } from '../journal.ts';
import { statusOf } from '../session.ts';

export const setOfficer = os.workspace.setOfficer.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    journal.officer = input.officer;
    writeWorkspace(journal, [
      draftSettings({ [settingKeys.officer(journal.store.device.id)]: input.officer }),
    ]);
    session.savedAt = journal.clock.now();
    session.emit({ type: 'workspace.changed' });
    return ok(statusOf(session));
  }),
);
