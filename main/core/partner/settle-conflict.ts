import { decideSettle } from '../../../shared/rules/partner/decide/settle.ts';
import { changeEvenArchived } from '../change.ts';
import { findSubject } from '../find.ts';
import { os } from '../implement.ts';
import { viewPartner } from './change.ts';

export const settleConflict = os.partner.settleConflict.handler(({ input, context }) =>
  // Whether a partner is archived can itself be in conflict.
  changeEvenArchived(
    context,
    (journal) => findSubject(journal, input.partner),
    ({ file }) => decideSettle(file, input.key, input.entry),
    ({ file }, _found, journal) => viewPartner(journal, file),
  ),
);
