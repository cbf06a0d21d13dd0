import { ok } from '../../../shared/ground/result.ts';
import { deadlinesOf } from '../../../shared/rules/deadline/on-day.ts';
import { buildPlanView } from '../../../shared/rules/plan/build-plan-view.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const get = os.plan.get.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    const today = journal.clock.today();
    return ok({
      plan: buildPlanView(file.value, journal.instruments, today),
      deadlines: deadlinesOf(file.value, journal.instruments, today),
    });
  }),
);
