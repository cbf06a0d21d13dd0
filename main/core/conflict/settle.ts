import { ok } from '../../../shared/ground/result.ts';
import { conflictingKeys } from '../../../shared/record/journal/registers.ts';
import { decideSettle, decideSettleOffice } from '../../../shared/rules/partner/decide/settle.ts';
import { changeEvenArchived, changeWorkspace } from '../change.ts';
import { findSubject } from '../find.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { viewPartner } from '../partner/change.ts';

export const settle = os.conflict.settle.handler(async ({ input, context }) => {
  const { partner, ...choice } = input;
  if (partner === undefined)
    return changeWorkspace(
      context,
      (journal) => ok(loadWorkspaceFile(journal.store)),
      (file) => {
        const decided = decideSettleOffice(file.registers, choice);
        return decided.ok ? ok({ workspace: decided.value }) : decided;
      },
      ({ workspace }) => ({ partner: null, left: conflictingKeys(workspace.registers).length }),
    );
  // Whether a partner is archived can itself be in conflict.
  return changeEvenArchived(
    context,
    (journal) => findSubject(journal, partner),
    ({ file }) => decideSettle(file, choice),
    ({ file }, _found, journal) => ({
      partner: viewPartner(journal, file),
      left: conflictingKeys(file.registers).length,
    }),
  );
});
