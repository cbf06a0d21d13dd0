import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { findSignOff } from '../../../shared/rules/sign-off/sign-offs.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';

export const withdraw = os.signOff.withdraw.handler(({ input, context }) =>
  changeWorkspace(
    context,
    ({ store }) => findSignOff(loadWorkspaceFile(store), input.letter),
    ({ id, name, withdrawn }, _context, { clock, officer }) => {
      if (withdrawn) return refuse('SIGN_OFF_WITHDRAWN', { name, on: withdrawn.on });
      const data = { id, name, reason: input.reason, by: officer, on: clock.today() };
      return ok({ workspace: [draftEntry('figures.sign-off-withdrawn', data)] });
    },
    ({ workspace }, { id }) => {
      const kept = findSignOff(workspace, id);
      if (!kept.ok) throw new Error('A letter that was just withdrawn is not on the list.');
      return kept.value;
    },
  ),
);
