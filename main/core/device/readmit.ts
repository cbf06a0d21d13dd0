import { ok } from '../../../shared/ground/result.ts';
import { decideReadmit } from '../../../shared/rules/devices/devices.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { findDevice } from './known-devices.ts';

export const readmit = os.device.readmit.handler(({ input, context }) =>
  changeWorkspace(
    context,
    (journal) => findDevice(journal, input.device),
    (found, { today }, { store }) => {
      const decided = decideReadmit(loadWorkspaceFile(store), found, input.reason, today);
      return decided.ok ? ok({ workspace: decided.value }) : decided;
    },
    (_sealed, { device, code, fingerprint }) => ({ device, code, fingerprint }),
  ),
);
