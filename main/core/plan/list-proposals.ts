import { ok } from '../../../shared/ground/result.ts';
import { proposeActions } from '../../../shared/rules/plan/propose.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const listProposals = os.plan.listProposals.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    const rows = proposeActions(file.value, journal, input.language, journal.clock.today());
    return ok({ rows, total: rows.length });
  }),
);
