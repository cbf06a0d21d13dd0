import { buildAssessmentReport } from '../../../shared/documents/assessment/build-assessment-report.ts';
import { timelineTexts } from '../../../shared/documents/timeline/timeline-texts.ts';
import { ok } from '../../../shared/ground/result.ts';
import { buildAssessmentView } from '../../../shared/rules/assessment/build-view.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import { buildTimeline } from '../../../shared/rules/timeline/build-timeline.ts';
import { documentContext, documentName, unOnlyName, writeDocument } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { viewPartner } from '../partner/change.ts';

export const exportWord = os.assessment.exportWord.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const { file, assessment } = found.value;
    const today = journal.clock.today();
    const view = buildAssessmentView(file, assessment, journal.instruments, today);
    const report = buildAssessmentReport({
      ...documentContext(session, journal, input.language),
      assessment: view,
      partner: viewPartner(journal, file),
      evidence: readAllEvidence(file).map((evidence) => buildEvidenceView(file, evidence, today)),
      instrument: assessment.instrument,
      timeline: {
        timeline: buildTimeline(file, journal.instruments, today),
        texts: timelineTexts(input.language, file, journal.instruments),
      },
      sha256: journal.store.sha256,
    });
    const bytes = await writeDocument(session, report, input.template);
    if (!bytes.ok) return bytes;
    return ok({
      file: {
        name: documentName(['PSEA assessment', unOnlyName, view.reference, view.partner.name], 'docx'),
        bytes: bytes.value,
      },
    });
  }),
);
