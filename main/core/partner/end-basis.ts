import { decideEndBasis } from '../../../shared/rules/standing/decide/basis.ts';
import { os } from '../implement.ts';
import { changePartner } from './change.ts';

export const endBasis = os.partner.endBasis.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision) => decideEndBasis(file, input, decision)),
);
