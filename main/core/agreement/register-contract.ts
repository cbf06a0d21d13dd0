import { ok } from '../../../shared/ground/result.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { change } from '../change.ts';
import { receiveFile } from '../evidence/receive-file.ts';
import { inWorkspace, os } from '../implement.ts';
import { viewChanged } from './change.ts';
import { findAgreement } from './find-agreement.ts';

export const registerContract = os.agreement.registerContract.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    // What is refused anyway is refused before the file is looked at.
    const known = findAgreement(journal, input.agreement);
    if (!known.ok) return known;
    const active = ensureActive(known.value.file);
    if (!active.ok) return active;
    const received = await receiveFile(context.session, journal, input.file);
    if (!received.ok) return received;
    const { stored, keep } = received.value;
    const { id } = known.value.agreement;
    return change(
      { ...context, journal },
      () => {
        // Found again: another change may have been written while the file was read.
        const now = findAgreement(journal, id);
        return now.ok ? ok({ ...now.value, keep }) : now;
      },
      (_, { today }) => {
        const contract = { id: `${id}.${journal.ids.newId()}`, on: today, file: stored, note: input.note };
        return ok([draftEntry('agreement.contract-registered', { id, contract })]);
      },
      (written) => viewChanged(journal, written, id),
    );
  }),
);
