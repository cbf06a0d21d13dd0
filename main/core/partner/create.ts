import { decideCreate } from '../../../shared/partner/decide/edit.ts';
import { ok } from '../../../shared/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit, loadFile } from '../journal.ts';
import { nextPartnerReference } from '../references.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changedPartner } from './change.ts';
import { checkHeadquarters } from './check-headquarters.ts';

export const create = os.partner.create.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const headquarters = checkHeadquarters(journal, input.fields.headquartersId);
    if (!headquarters.ok) return headquarters;
    const { reference, counters } = nextPartnerReference(journal.store, input.fields.country ?? null);
    const id = journal.ids.newId();
    const decided = decideCreate(id, reference, withoutUndefined(input.fields));
    const written = commit(journal, loadFile(journal, id), decided, counters);
    return written.ok ? ok(changedPartner(session, journal, written.value.file)) : written;
  }),
);
