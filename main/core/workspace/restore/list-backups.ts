import { ok } from '../../../../shared/ground/result.ts';
import { os } from '../../implement.ts';

export const listBackups = os.workspace.listBackups.handler(async ({ input, context: { session } }) => {
  const copies = await session.ports.workspaces.listCopies(input.folder);
  const rows = copies.map(({ state: _, ...copy }) => copy);
  return ok({ rows, total: rows.length });
});
