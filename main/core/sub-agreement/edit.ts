import { decideEditSubAgreement } from '../../../shared/rules/agreement/decide/sub-agreement.ts';
import { os } from '../implement.ts';
import { changeSubAgreement } from './change.ts';

export const edit = os.subAgreement.edit.handler(({ input, context }) =>
  changeSubAgreement(context, input.subAgreement, ({ file, subAgreement }, decision) =>
    decideEditSubAgreement(file, subAgreement, input.fields, decision),
  ),
);
