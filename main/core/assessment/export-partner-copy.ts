import { buildPartnerCopy } from '../../../shared/documents/partner-copy/build-partner-copy.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { buildAssessmentView } from '../../../shared/rules/assessment/build-view.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import { documentContext, documentName, writeDocument } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { viewPartner } from '../partner/change.ts';

export const exportPartnerCopy = os.assessment.exportPartnerCopy.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const { file, assessment } = found.value;
    const today = journal.clock.today();
    const view = buildAssessmentView(file, assessment, journal.instruments, today);
    const copy = buildPartnerCopy({
      ...documentContext(session, journal, input.language),
      assessment: view,
      partner: viewPartner(journal, file),
      evidence: readAllEvidence(file).map((evidence) => buildEvidenceView(file, evidence, today)),
      instrument: assessment.instrument,
      sha256: journal.store.sha256,
    });
    if (!copy) return refuse('NOT_DETERMINED');
    const bytes = await writeDocument(session, copy, input.template);
    if (!bytes.ok) return bytes;
    return ok({
      file: {
        name: documentName(['PSEA result', view.reference, view.partner.name], 'docx'),
        bytes: bytes.value,
      },
    });
  }),
);
