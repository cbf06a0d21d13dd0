import type { PlanDocumentInput } from '../../../shared/documents/plan/plan-subject.ts';
import { instrumentWords } from '../../../shared/documents/plan/standard-titles.ts';
import type { ReportContext } from '../../../shared/documents/report/report-context.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { readAssessments } from '../../../shared/rules/assessment/assessment.ts';
import { buildPlanView } from '../../../shared/rules/plan/build-plan-view.ts';
import { showAssessment } from '../../../shared/rules/standing/shown-assessment.ts';
import { documentContext } from '../document-context.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';

/** What the printable plan and the letter say of a partner, as it stands now. */
export function planDocumentInput(
  session: Session,
  journal: Journal,
  file: PartnerFile,
  language: ReportContext['language'],
): PlanDocumentInput {
  const today = journal.clock.today();
  const { rater } = journal.rows.telling();
  return {
    ...documentContext(session, journal, language),
    plan: buildPlanView(file, journal.instruments, today),
    assessments: readAssessments(file, journal.instruments).map((assessment) =>
      showAssessment(file, assessment, journal.instruments, today, rater),
    ),
    wordsOf: instrumentWords(file, journal.instruments, language),
    sha256: journal.store.sha256,
  };
}
