import { decideCheckElements } from '../../../shared/rules/agreement/decide/check-elements.ts';
import { os } from '../implement.ts';
import { changeAgreement } from './change.ts';

export const checkElements = os.agreement.checkElements.handler(({ input, context: { session } }) =>
  changeAgreement(session, input.agreement, ({ file, agreement }, context) =>
    decideCheckElements(file, agreement, input.elements, 'officer', context),
  ),
);
