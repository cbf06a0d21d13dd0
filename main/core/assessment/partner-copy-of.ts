import { buildPartnerCopy } from '../../../shared/documents/partner-copy/build-partner-copy.ts';
import type { ReportContext } from '../../../shared/documents/report/report-context.ts';
import type { WordReport } from '../../../shared/documents/report/word-report.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { Assessment } from '../../../shared/rules/assessment/assessment.ts';
import { buildAssessmentView } from '../../../shared/rules/assessment/build-view.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import { documentContext } from '../document-context.ts';
import type { Journal } from '../journal.ts';
import { viewPartner } from '../partner/change.ts';
import type { Session } from '../session.ts';

/** The partner's copy of an assessment as it stands; null while the UN has signed nothing. */
export function partnerCopyOf(
  session: Session,
  journal: Journal,
  { file, assessment }: { readonly file: PartnerFile; readonly assessment: Assessment },
  language: ReportContext['language'],
): WordReport | null {
  const today = journal.clock.today();
  return buildPartnerCopy({
    ...documentContext(session, journal, language),
    assessment: buildAssessmentView(file, assessment, journal.instruments, today),
    partner: viewPartner(journal, file),
    evidence: readAllEvidence(file).map((evidence) => buildEvidenceView(file, evidence, today)),
    instrument: assessment.instrument,
    sha256: journal.store.sha256,
  });
}
