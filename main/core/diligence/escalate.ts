import { decideEscalate } from '../../../shared/rules/diligence/decide/follow.ts';
import { os } from '../implement.ts';
import { changePartner } from '../partner/change.ts';

export const escalate = os.diligence.escalate.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision) => decideEscalate(file, input, decision)),
);
