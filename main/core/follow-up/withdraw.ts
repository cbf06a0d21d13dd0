import { ok } from '../../../shared/ground/result.ts';
import { decideWithdrawActivity } from '../../../shared/rules/follow-up/decide/withdraw-activity.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { changedFollowUp } from './change.ts';
import { findActivity } from './find-activity.ts';

export const withdraw = os.followUp.withdraw.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findActivity(journal, input.activity);
    if (!found.ok) return found;
    const { file, activity } = found.value;
    const written = commit(journal, file, decideWithdrawActivity(file, activity, input.reason));
    return written.ok ? ok(changedFollowUp(session, journal, written.value, input.language)) : written;
  }),
);
