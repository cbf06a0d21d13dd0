import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { countOutcomes } from '../../../shared/rules/agreement/import/plan-agreements.ts';
import { changeMany } from '../change.ts';
import { inWorkspace, os } from '../implement.ts';
import { readList } from '../partner/read-list.ts';
import { draftsOf, matchedPartner, planListAgreements } from './list-agreements.ts';

export const importAgreements = os.agreement.import.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const list = await readList(context.session, journal, input, ['name', 'vendorNumber']);
    if (!list.ok) return list;
    const { preview, register } = list.value;
    if (!preview.columns.some(({ target }) => target === 'agreementReference'))
      return refuse('NO_AGREEMENT_COLUMNS', { sheet: preview.sheetName });
    return changeMany(
      { ...context, journal },
      () => ok(planListAgreements(journal, preview, (row) => matchedPartner(journal, row, register))),
      (planned) => ok({ partners: input.dryRun ? [] : draftsOf(journal, planned) }),
      (_, planned) => {
        const rows = planned.map(({ report }) => report);
        return { rows, total: rows.length, counts: countOutcomes(rows), dryRun: input.dryRun };
      },
    );
  }),
);
