import { ok } from '../../../shared/ground/result.ts';
import { decideDismissDouble } from '../../../shared/rules/partner/decide/join.ts';
import { changeEvenArchived } from '../change.ts';
import { findPartner } from '../find.ts';
import { os } from '../implement.ts';
import { viewPartner } from './change.ts';

export const dismissDouble = os.partner.dismissDouble.handler(async ({ input, context }) =>
  changeEvenArchived(
    context,
    (journal) => {
      const file = findPartner(journal, input.partner);
      if (!file.ok) return file;
      const other = findPartner(journal, input.other);
      return other.ok ? ok({ file: file.value, other: other.value }) : other;
    },
    ({ file, other }) => decideDismissDouble(file, other, input.reason),
    ({ file }, _found, journal) => viewPartner(journal, file),
  ),
);
