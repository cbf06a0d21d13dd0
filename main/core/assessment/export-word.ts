import { buildAssessmentView } from '../../../shared/assessment/build-view.ts';
import { buildEvidenceView } from '../../../shared/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/evidence/evidence-state.ts';
import { buildAssessmentReport } from '../../../shared/report/build-assessment-report.ts';
import { timelineTexts } from '../../../shared/report/timeline/timeline-texts.ts';
import { ok } from '../../../shared/result.ts';
import { buildTimeline } from '../../../shared/timeline/build-timeline.ts';
import { documentContext, documentName } from '../document-context.ts';
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
    const bytes = await session.ports.writeWord(report);
    return ok({
      file: { name: documentName(['PSEA assessment', view.reference, view.partner.name], 'docx'), bytes },
    });
  }),
);
