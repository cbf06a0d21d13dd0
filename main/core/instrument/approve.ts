import { decideApproveInstrument } from '../../../shared/rules/instrument/decide/approve.ts';
import { os } from '../implement.ts';
import { changeInstrument } from './change.ts';

export const approve = os.instrument.approve.handler(({ input, context }) =>
  changeInstrument(context, input.instrument, (version, decision) =>
    decideApproveInstrument(version, input, decision),
  ),
);
