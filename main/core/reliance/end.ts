import { decideEndReliance } from '../../../shared/rules/standing/decide/reliance.ts';
import { os } from '../implement.ts';
import { changePartner } from '../partner/change.ts';

export const end = os.reliance.end.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision) => decideEndReliance(file, input, decision)),
);
