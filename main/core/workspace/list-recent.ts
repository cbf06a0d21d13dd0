import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';

export const listRecent = os.workspace.listRecent.handler(({ context: { session } }) => {
  const { recent } = session.ports;
  const rows = [...recent.list()];
  return ok({ rows, total: rows.length, suggestedFolder: recent.suggestedFolder() });
});
