import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';

export const listLibrary = os.plan.listLibrary.handler(async ({ context: { session } }) => {
  const { definition, texts } = (session.journal ?? session.ports).actions.newest;
  const { actions: rows, version, modelText } = definition;
  return ok({ rows, total: rows.length, version, modelText, texts });
});
