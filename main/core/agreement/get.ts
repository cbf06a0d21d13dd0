import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { viewAgreement } from './change.ts';
import { findAgreement } from './find-agreement.ts';

export const get = os.agreement.get.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findAgreement(journal, input.agreement);
    return found.ok ? ok(viewAgreement(found.value.file, found.value.agreement)) : found;
  }),
);
