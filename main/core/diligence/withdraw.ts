import { decideWithdrawDiligence } from '../../../shared/rules/diligence/decide/follow.ts';
import { os } from '../implement.ts';
import { changePartner } from '../partner/change.ts';

export const withdraw = os.diligence.withdraw.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision) => decideWithdrawDiligence(file, input, decision)),
);
