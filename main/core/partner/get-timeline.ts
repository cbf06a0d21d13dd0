import { ok } from '../../../shared/ground/result.ts';
import { buildTimeline } from '../../../shared/rules/timeline/build-timeline.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const getTimeline = os.partner.getTimeline.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    return ok(buildTimeline(file.value, journal.instruments, input.asOf ?? journal.clock.today()));
  }),
);
