import { decideResolve } from '../../../shared/rules/diligence/decide/follow.ts';
import { os } from '../implement.ts';
import { changePartner } from '../partner/change.ts';

export const resolve = os.diligence.resolve.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision) => decideResolve(file, input, decision)),
);
