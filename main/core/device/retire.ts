import { ok } from '../../../shared/ground/result.ts';
import { decideRetire } from '../../../shared/rules/devices/devices.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { findDevice, recordedBy } from './known-devices.ts';

export const retire = os.device.retire.handler(({ input, context }) => {
  let entries = 0;
  return changeWorkspace(
    context,
    (journal) => findDevice(journal, input.device),
    (found, { today }, journal) => {
      const recorded = recordedBy(journal, found.device).get(found.device);
      entries = recorded?.entries ?? 0;
      const decided = decideRetire(loadWorkspaceFile(journal.store), found, {
        own: journal.store.device.id,
        ends: Object.fromEntries(recorded?.ends ?? []),
        reason: input.reason,
        today,
      });
      return decided.ok ? ok({ workspace: decided.value }) : decided;
    },
    (_sealed, { device, code, fingerprint }) => ({ device, code, fingerprint, entries }),
  );
});
