import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { asHome } from '../../../shared/record/file/home-of.ts';
import { decideAddSubAgreement } from '../../../shared/rules/agreement/decide/sub-agreement.ts';
import { changeAgreement } from '../agreement/change.ts';
import { os } from '../implement.ts';

export const add = os.subAgreement.add.handler(({ input, context }) =>
  changeAgreement(context, input.agreement, ({ file, agreement }, decision, journal) => {
    const id = ownIdOf(asHome(file, [agreement.id]).id, journal.ids.newId());
    return decideAddSubAgreement(file, agreement.id, id, input.fields, decision);
  }),
);
