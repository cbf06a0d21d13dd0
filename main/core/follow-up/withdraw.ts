import { decideWithdrawActivity } from '../../../shared/rules/follow-up/decide/withdraw-activity.ts';
import { change } from '../change.ts';
import { os } from '../implement.ts';
import { viewChanged } from './change.ts';
import { findActivity } from './find-activity.ts';

export const withdraw = os.followUp.withdraw.handler(({ input, context }) =>
  change(
    context,
    (journal) => findActivity(journal, input.activity),
    ({ file, activity }) => decideWithdrawActivity(file, activity, input.reason),
    (written, _found, journal) => viewChanged(journal, written, input.language),
  ),
);
