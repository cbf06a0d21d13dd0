import { decideWithdrawAgreement } from '../../../shared/rules/agreement/decide/decide.ts';
import { os } from '../implement.ts';
import { changeAgreement } from './change.ts';

export const withdraw = os.agreement.withdraw.handler(({ input, context }) =>
  changeAgreement(context, input.agreement, ({ file, agreement }) =>
    decideWithdrawAgreement(file, agreement, input.reason),
  ),
);
