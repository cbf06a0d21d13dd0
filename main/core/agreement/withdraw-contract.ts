import { decideWithdrawContract } from '../../../shared/rules/agreement/decide/withdraw-contract.ts';
import { os } from '../implement.ts';
import { changeAgreement } from './change.ts';

export const withdrawContract = os.agreement.withdrawContract.handler(({ input, context }) =>
  changeAgreement(context, input.agreement, ({ file, agreement }) =>
    decideWithdrawContract(file, agreement, input.contract, input.reason),
  ),
);
