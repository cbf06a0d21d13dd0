import { ok } from '../../../shared/ground/result.ts';
import { tellHistory } from '../history/tell-history.ts';
import { inWorkspace, os } from '../implement.ts';

export const listHistory = os.workspace.listHistory.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const { language, offset, limit, ...filter } = input;
    return ok(tellHistory(session, journal, { file: null, language, filter, page: { offset, limit } }));
  }),
);
