import { decideEditAgreement } from '../../../shared/rules/agreement/decide/decide.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changeAgreement } from './change.ts';
import { referenceHolder } from './find-agreement.ts';
import { gateToday } from './gate-today.ts';
import { mayBind } from './may-bind.ts';

export const edit = os.agreement.edit.handler(({ input, context }) =>
  changeAgreement(context, input.agreement, ({ file, agreement }, { today }, journal) => {
    const fields = withoutUndefined(input.fields);
    const after = { ...agreement.fields, ...fields };
    const free = mayBind(journal, file, agreement.fields, after);
    if (!free.ok) return free;
    return decideEditAgreement(file, agreement, fields, referenceHolder(journal), {
      today,
      gate: { closed: gateToday(journal, file), reason: input.despite ?? null },
    });
  }),
);
