import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { countOutcomes } from '../../../shared/rules/agreement/import/plan-agreements.ts';
import { inWorkspace, os } from '../implement.ts';
import { writePartners } from '../journal.ts';
import { readList } from '../partner/read-list.ts';
import { draftsOf, matchedPartner, planListAgreements } from './list-agreements.ts';

export const importAgreements = os.agreement.import.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const list = await readList(session, journal, input, ['name', 'vendorNumber']);
    if (!list.ok) return list;
    const { preview, register } = list.value;
    if (!preview.columns.some(({ target }) => target === 'agreementReference'))
      return refuse('NO_AGREEMENT_COLUMNS', { sheet: preview.sheetName });
    const planned = planListAgreements(journal, preview, (row) => matchedPartner(journal, row, register));
    const rows = planned.map(({ report }) => report);
    const changes = input.dryRun ? [] : draftsOf(journal, planned);
    if (changes.length > 0) {
      writePartners(journal, changes);
      session.savedAt = journal.clock.now();
      session.emit({ type: 'workspace.changed' });
    }
    return ok({ rows, total: rows.length, counts: countOutcomes(rows), dryRun: input.dryRun });
  }),
);
