import { buildAssessmentView } from '../../../shared/assessment/build-view.ts';
import { buildAssessmentReport } from '../../../shared/report/build-assessment-report.ts';
import { ok } from '../../../shared/result.ts';
import { documentContext, documentName } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { viewPartner } from '../partner/change.ts';

export const exportWord = os.assessment.exportWord.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const { file, assessment } = found.value;
    const view = buildAssessmentView(file, assessment, journal.instruments);
    const report = buildAssessmentReport({
      ...documentContext(session, journal, input.language),
      assessment: view,
      partner: viewPartner(journal, file),
      instrument: assessment.instrument,
      sha256: journal.store.sha256,
    });
    const bytes = await session.ports.writeAssessmentWord(report);
    return ok({
      file: { name: documentName(['PSEA assessment', view.reference, view.partner.name], 'docx'), bytes },
    });
  }),
);
