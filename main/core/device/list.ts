import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { knownDevices, recordedBy } from './known-devices.ts';

export const list = os.device.list.handler(({ context }) =>
  inWorkspace(context.session, (journal) => {
    const recorded = recordedBy(journal);
    const rows = knownDevices(journal).map((device) => {
      const { entries = 0, lastAt = null } = recorded.get(device.device) ?? {};
      return { ...device, entries, lastAt };
    });
    return ok({ rows, total: rows.length });
  }),
);
