import { decideSettle } from '../../../shared/rules/partner/decide/settle.ts';
import { os } from '../implement.ts';
import { changePartner } from './change.ts';

export const settleConflict = os.partner.settleConflict.handler(({ input, context }) =>
  changePartner(context.session, input.partner, (file) => decideSettle(file, input.key, input.entry)),
);
