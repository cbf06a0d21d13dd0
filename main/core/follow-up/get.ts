import { ok } from '../../../shared/ground/result.ts';
import { buildFollowUpView } from '../../../shared/rules/follow-up/build-follow-up-view.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const get = os.followUp.get.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    return ok(buildFollowUpView(file.value, journal, input.language, journal.clock.today()));
  }),
);
