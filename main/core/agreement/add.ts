import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { ok } from '../../../shared/ground/result.ts';
import { decideAddAgreement } from '../../../shared/rules/agreement/decide/decide.ts';
import { decisionContext } from '../assessment/change.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changedAgreement } from './change.ts';
import { referenceHolder } from './find-agreement.ts';

export const add = os.agreement.add.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findPartner(journal, input.partner);
    if (!found.ok) return found;
    const file = found.value;
    const id = ownIdOf(file.id, journal.ids.newId());
    const fields = withoutUndefined(input.fields);
    const decided = decideAddAgreement(file, id, fields, referenceHolder(journal), decisionContext(journal));
    const written = commit(journal, file, decided);
    return written.ok ? ok(changedAgreement(session, journal, written.value, id)) : written;
  }),
);
