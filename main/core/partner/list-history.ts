import { ok } from '../../../shared/ground/result.ts';
import { findPartner } from '../find.ts';
import { tellHistory } from '../history/tell-history.ts';
import { inWorkspace, os } from '../implement.ts';

export const listHistory = os.partner.listHistory.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const { partner, language, offset, limit, ...filter } = input;
    const file = findPartner(journal, partner);
    if (!file.ok) return file;
    return ok(tellHistory(session, journal, { file: file.value, language, filter, page: { offset, limit } }));
  }),
);
