import { decideWithdrawInstrument } from '../../../shared/rules/instrument/decide/approve.ts';
import { os } from '../implement.ts';
import { changeInstrument } from './change.ts';

export const withdrawApproval = os.instrument.withdrawApproval.handler(({ input, context }) =>
  changeInstrument(context, input.instrument, (version, decision) =>
    decideWithdrawInstrument(version, input.reason, decision),
  ),
);
