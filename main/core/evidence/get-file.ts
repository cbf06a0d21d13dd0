import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { inWorkspace, os } from '../implement.ts';
import { findEvidence } from './find-evidence.ts';

export const getFile = os.evidence.getFile.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const found = findEvidence(journal, input.evidence);
    if (!found.ok) return found;
    const { file, evidence } = found.value;
    const stored = evidence.record.fact.file;
    if (stored === null) return refuse('EVIDENCE_NOT_COPIED');
    const bytes = journal.store.documents.read(stored.sha256);
    if (bytes === null) return refuse('EVIDENCE_MISSING', { file: stored.name });
    return ok({
      file: { name: stored.name, bytes },
      evidence: buildEvidenceView(file, evidence, journal.clock.today()),
    });
  }),
);
