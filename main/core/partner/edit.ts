import { decideEdit } from '../../../shared/partner/decide/edit.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changePartner } from './change.ts';
import { checkHeadquarters } from './check-headquarters.ts';

export const edit = os.partner.edit.handler(({ input, context }) =>
  changePartner(context.session, input.partner, (file, _decision, journal) => {
    const headquarters = checkHeadquarters(journal, input.fields.headquartersId);
    return headquarters.ok ? decideEdit(file, withoutUndefined(input.fields)) : headquarters;
  }),
);
