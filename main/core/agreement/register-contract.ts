import { fileNamePlace } from '../../../shared/ground/guard/intake.ts';
import { ok } from '../../../shared/ground/result.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { change } from '../change.ts';
import { receiveFile } from '../evidence/receive-file.ts';
import { inWorkspace, os } from '../implement.ts';
import { renamed } from '../intake/kept-file.ts';
import { draftEvidenceIntake, settleEvidence } from '../intake/settle-evidence.ts';
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
    const { id, fields } = known.value.agreement;
    const texts = [
      { place: fileNamePlace, text: stored.name, isFileName: true },
      { place: 'note', text: input.note },
    ];
    const settled = settleEvidence(texts, input.caseDetail, stored.name);
    if (!settled.ok) return settled;
    const { instead } = settled.value;
    return change(
      { ...context, journal },
      () => {
        // Found again: another change may have been written while the file was read.
        const now = findAgreement(journal, id);
        return now.ok ? ok({ ...now.value, keep }) : now;
      },
      (_, { today }) => {
        const contract = {
          id: `${id}.${journal.ids.newId()}`,
          on: today,
          file: { ...stored, name: renamed(stored.name, instead) },
          note: instead.get('note')?.slice(0, 2000) ?? input.note,
        };
        return ok([
          draftEntry('agreement.contract-registered', { id, contract }),
          ...draftEvidenceIntake(fields.reference, today, settled.value),
        ]);
      },
      (written) => viewChanged(journal, written, id),
    );
  }),
);
