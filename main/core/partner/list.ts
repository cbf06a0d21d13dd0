import { ok } from '../../../shared/ground/result.ts';
import { search } from '../../../shared/rules/partner/search/search.ts';
import { showRow } from '../../../shared/rules/register/partner-view.ts';
import { inWorkspace, os } from '../implement.ts';

export const list = os.partner.list.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const rows = journal.rows.all().filter(({ archived }) => input.archived || !archived);
    const found = search(rows, input.search ?? '');
    const today = journal.clock.today();
    return ok({ rows: found.map((row) => showRow(row, today)), total: found.length });
  }),
);
