import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { decideRecordDiligence } from '../../../shared/rules/diligence/decide/record.ts';
import { os } from '../implement.ts';
import { changePartner } from '../partner/change.ts';

export const record = os.diligence.record.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision, { ids }) =>
    decideRecordDiligence(input, ownIdOf(file.id, ids.newId()), decision),
  ),
);
