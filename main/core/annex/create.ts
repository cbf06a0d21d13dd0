import { ok } from '../../../shared/ground/result.ts';
import { buildPartnerRow } from '../../../shared/rules/register/build-row.ts';
import { viewAgreement } from '../agreement/change.ts';
import { findAgreement } from '../agreement/find-agreement.ts';
import { inWorkspace, os } from '../implement.ts';
import { makeAnnex } from './make-annex.ts';

export const create = os.annex.create.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const { agreement, final, template, ...options } = input;
    const made = await makeAnnex(session, journal, { agreement, options, final, template });
    if (!made.ok) return made;
    const found = findAgreement(journal, made.value.agreement);
    if (!found.ok) return found;
    const { file, preview, annex } = made.value;
    return ok({
      file,
      preview,
      annex,
      agreement: viewAgreement(found.value.file, found.value.agreement),
      row: buildPartnerRow(found.value.file, journal.instruments),
    });
  }),
);
