import { ok } from '../../../shared/ground/result.ts';
import { buildAgreementView } from '../../../shared/rules/agreement/build-agreement-view.ts';
import { inWorkspace, os } from '../implement.ts';
import { findAgreement } from './find-agreement.ts';
import { gateToday } from './gate-today.ts';

export const get = os.agreement.get.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findAgreement(journal, input.agreement);
    if (!found.ok) return found;
    const { file, agreement } = found.value;
    return ok(buildAgreementView(file, agreement, gateToday(journal, file), journal.clock.today()));
  }),
);
