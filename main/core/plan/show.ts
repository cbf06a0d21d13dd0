import { deadlinesOf } from '../../../shared/deadline/on-day.ts';
import { buildPlanView } from '../../../shared/plan/build-plan-view.ts';
import { ok } from '../../../shared/result.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const show = os.plan.show.handler(({ input, context }) =>
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
