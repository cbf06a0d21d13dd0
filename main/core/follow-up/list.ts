import { ok } from '../../../shared/ground/result.ts';
import { buildActivityView } from '../../../shared/rules/follow-up/build-follow-up-view.ts';
import { readActivities } from '../../../shared/rules/follow-up/follow-up-state.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const list = os.followUp.list.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    const rows = readActivities(file.value).map(buildActivityView).reverse();
    return ok({ rows, total: rows.length });
  }),
);
