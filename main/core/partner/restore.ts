import { decideRestore } from '../../../shared/rules/partner/decide/edit.ts';
import { os } from '../implement.ts';
import { changePartner } from './change.ts';

export const restore = os.partner.restore.handler(({ input, context }) =>
  changePartner(context.session, input.partner, (file) => decideRestore(file)),
);
