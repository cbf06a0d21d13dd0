import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { search } from '../../../shared/rules/partner/search/search.ts';
import { type KeptRow, showRow } from '../../../shared/rules/register/partner-view.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';

export const list = os.partner.list.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const asked = input.partners ? namedRows(journal, input.partners) : ok(journal.rows.all());
    if (!asked.ok) return asked;
    const rows = asked.value.filter(({ archived }) => input.archived || !archived);
    const found = search(rows, input.search ?? '');
    const today = journal.clock.today();
    return ok({ rows: found.map((row) => showRow(row, today)), total: found.length });
  }),
);

function namedRows(
  { rows }: Journal,
  references: readonly string[],
): Result<readonly KeptRow[], 'PARTNER_NOT_FOUND'> {
  const found = new Map<string, KeptRow>();
  for (const reference of references) {
    const row = rows.get(rows.partnerOf(reference) ?? '');
    if (!row) return refuse('PARTNER_NOT_FOUND', { reference });
    found.set(row.id, row);
  }
  return ok([...found.values()]);
}
