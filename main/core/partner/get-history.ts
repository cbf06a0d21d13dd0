import { ok } from '../../../shared/ground/result.ts';
import { fieldHistory } from '../../../shared/rules/register/history.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const getHistory = os.partner.getHistory.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    const rows = fieldHistory(journal.store.entries(file.value.id), input.field);
    return ok({ rows, total: rows.length });
  }),
);
