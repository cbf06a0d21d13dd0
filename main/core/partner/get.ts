import { ok } from '../../../shared/ground/result.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { viewPartner } from './change.ts';

export const get = os.partner.get.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    return file.ok ? ok(viewPartner(journal, file.value)) : file;
  }),
);
