import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { decideAddEvidence, sameContent } from '../../../shared/rules/evidence/decide-add.ts';
import { nextEvidenceReference } from '../../../shared/rules/evidence/evidence-reference.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { decisionContext } from '../assessment/change.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changedEvidence } from './change.ts';
import { findOwnEvidence } from './find-evidence.ts';
import { receiveFile } from './receive-file.ts';

export const add = os.evidence.add.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findPartner(journal, input.partner);
    if (!found.ok) return found;
    const file = found.value;
    const active = ensureActive(file);
    if (!active.ok) return active;
    if (input.file && input.sighting) return refuse('EVIDENCE_NEEDS_CONTENT');
    const revised = input.revises === undefined ? ok(null) : findOwnEvidence(file, input.revises);
    if (!revised.ok) return revised;
    const received = input.file ? await receiveFile(session, journal, input.file) : ok(null);
    if (!received.ok) return received;
    const stored = received.value?.stored ?? null;
    const id = ownIdOf(file.id, journal.ids.newId());
    const decided = decideAddEvidence(
      file,
      {
        id,
        reference: nextEvidenceReference(file, journal.store.device.code),
        file: stored,
        sighting: input.sighting ?? null,
        fields: withoutUndefined(input.fields),
        revises: revised.value?.id ?? null,
        source: 'officer',
      },
      journal.instruments,
      decisionContext(journal),
    );
    if (!decided.ok) return decided;
    const same = stored ? sameContent(file, stored.sha256) : [];
    // Content first: a document without an entry is harmless, an entry without its document is not.
    received.value?.keep();
    const written = commit(journal, file, decided);
    if (!written.ok) return written;
    return ok({ evidence: changedEvidence(session, journal, written.value.file, id), sameContent: same });
  }),
);
