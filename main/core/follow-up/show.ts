import { buildFollowUpView } from '../../../shared/follow-up/build-follow-up-view.ts';
import { ok } from '../../../shared/result.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const show = os.followUp.show.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    return ok(buildFollowUpView(file.value, journal, input.language, journal.clock.today()));
  }),
);
