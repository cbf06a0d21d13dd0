import { decideRestore } from '../../../shared/rules/partner/decide/edit.ts';
import { changeEvenArchived } from '../change.ts';
import { findSubject } from '../find.ts';
import { os } from '../implement.ts';
import { viewPartner } from './change.ts';

export const restore = os.partner.restore.handler(({ input, context }) =>
  changeEvenArchived(
    context,
    (journal) => findSubject(journal, input.partner),
    ({ file }) => decideRestore(file),
    ({ file }, _found, journal) => viewPartner(journal, file),
  ),
);
