import { decideOverride } from '../../../shared/rules/diligence/decide/follow.ts';
import { os } from '../implement.ts';
import { changePartner } from '../partner/change.ts';
import { blocksInTheWay, recorderOf } from './blocks-in-the-way.ts';

export const override = os.diligence.override.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision, journal) =>
    decideOverride(blocksInTheWay(journal, file), recorderOf(journal, file, input.fact), input, decision),
  ),
);
