import { ok } from '../../../shared/ground/result.ts';
import { type FoundContact, findContacts } from '../../../shared/rules/partner/search/find-contacts.ts';
import { inWorkspace, os } from '../implement.ts';

/** People at partners whose name, title or address holds the words, from the rows alone; archived partners are left out. */
export const listContacts = os.partner.listContacts.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const active = journal.rows.all().filter(({ archived }) => !archived);
    const found: readonly FoundContact[] = findContacts(active, input.search);
    return ok({ rows: found.slice(0, input.limit), total: found.length });
  }),
);
