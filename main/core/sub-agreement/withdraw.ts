import { decideWithdrawSubAgreement } from '../../../shared/rules/agreement/decide/sub-agreement.ts';
import { os } from '../implement.ts';
import { changeSubAgreement } from './change.ts';

export const withdraw = os.subAgreement.withdraw.handler(({ input, context }) =>
  changeSubAgreement(context, input.subAgreement, ({ file, subAgreement }) =>
    decideWithdrawSubAgreement(file, subAgreement, input.reason),
  ),
);
