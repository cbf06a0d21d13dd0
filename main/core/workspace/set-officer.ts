import { ok } from '../../../shared/ground/result.ts';
import { draftSettings, settingKeys } from '../../../shared/record/workspace/workspace-file.ts';
import { inWorkspace, os } from '../implement.ts';
import { writeWorkspace } from '../journal.ts';
import { statusOf } from '../session.ts';

export const setOfficer = os.workspace.setOfficer.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const { officer } = input;
    // The entry is signed by the new name; the journal takes it over only once that is on the disk.
    writeWorkspace({ ...journal, officer }, [
      draftSettings({ [settingKeys.officer(journal.store.device.id)]: officer }),
    ]);
    journal.officer = officer;
    session.savedAt = journal.clock.now();
    session.emit({ type: 'workspace.changed' });
    return ok(statusOf(session));
  }),
);
