import { ok } from '../../../shared/ground/result.ts';
import { decideCreate } from '../../../shared/rules/partner/decide/edit.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import { nextPartnerReference } from '../references.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changedPartner } from './change.ts';
import { resolveHeadquarters } from './resolve-headquarters.ts';

export const create = os.partner.create.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const fields = resolveHeadquarters(journal, withoutUndefined(input.fields));
    if (!fields.ok) return fields;
    const { reference, counters } = nextPartnerReference(journal.store, fields.value.country ?? null);
    const id = journal.ids.newId();
    const decided = decideCreate(id, reference, fields.value);
    const written = commit(journal, loadFile(journal, id), decided, counters);
    return written.ok ? ok(changedPartner(session, journal, written.value.file)) : written;
  }),
);
