import { decideEdit } from '../../../shared/rules/partner/decide/edit.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changePartner } from './change.ts';
import { resolveHeadquarters } from './resolve-headquarters.ts';

export const edit = os.partner.edit.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, _decision, journal) => {
    const fields = resolveHeadquarters(journal, withoutUndefined(input.fields), file.id);
    return fields.ok ? decideEdit(file, fields.value) : fields;
  }),
);
