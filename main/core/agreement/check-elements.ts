import { decideCheckElements } from '../../../shared/rules/agreement/decide/check-elements.ts';
import { os } from '../implement.ts';
import { changeAgreement } from './change.ts';

export const checkElements = os.agreement.checkElements.handler(({ input, context }) =>
  changeAgreement(context, input.agreement, ({ file, agreement }, decision) =>
    decideCheckElements(file, agreement, input.elements, 'officer', decision),
  ),
);
