import { ok } from '../../../shared/ground/result.ts';
import { fieldHistory } from '../../../shared/rules/register/history.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { entriesOf } from '../joined-group.ts';

export const getHistory = os.partner.getHistory.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    const rows = fieldHistory(
      entriesOf(journal.store, journal.rows.streamsOf(file.value.id)),
      input.field,
      file.value.id,
    );
    return ok({ rows, total: rows.length });
  }),
);
