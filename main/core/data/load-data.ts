import { coverageOf, type DataCoverage } from '../../../shared/documents/data/coverage.ts';
import type { DataPartner } from '../../../shared/documents/data/data-table.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import { buildAgreementView } from '../../../shared/rules/agreement/build-agreement-view.ts';
import { readAssessments } from '../../../shared/rules/assessment/assessment.ts';
import { onDay } from '../../../shared/rules/deadline/on-day.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import { buildActivityView } from '../../../shared/rules/follow-up/build-follow-up-view.ts';
import { readActivities } from '../../../shared/rules/follow-up/follow-up-state.ts';
import { buildPlanView } from '../../../shared/rules/plan/build-plan-view.ts';
import { type KeptRow, showRow } from '../../../shared/rules/register/partner-view.ts';
import { listAssessments, showAssessment } from '../../../shared/rules/standing/shown-assessment.ts';
import { gateToday } from '../agreement/gate-today.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import type { Progress } from '../progress.ts';

/** The partners of the register as the tables for other programs tell of them, each read once while they are written. */
export function loadData(
  journal: Journal,
  { archived }: { readonly archived: boolean },
  progress: Progress,
): { readonly partners: Iterable<DataPartner>; readonly coverage: DataCoverage; readonly archived: number } {
  const today = journal.clock.today();
  const all = journal.rows.all();
  const rows = all
    .filter((row) => archived || !row.archived)
    .sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : a.id < b.id ? -1 : 1));
  return {
    coverage: coverageOf(rows, today, all.length - rows.length),
    archived: rows.filter((row) => row.archived).length,
    partners: {
      *[Symbol.iterator]() {
        for (const [done, row] of rows.entries()) {
          progress.at('partners', done, rows.length);
          yield dataPartner(journal, row, today);
        }
      },
    },
  };
}

function dataPartner(journal: Journal, row: KeptRow, today: string): DataPartner {
  const { instruments } = journal;
  const file = loadFile(journal, row.id);
  const { rater } = journal.rows.telling();
  return {
    row: showRow(row, today),
    fields: partnerFields(file),
    listed: listAssessments(file, instruments, today, rater),
    assessments: readAssessments(file, instruments).map((each) =>
      showAssessment(file, each, instruments, today, rater),
    ),
    evidence: readAllEvidence(file).map((each) => buildEvidenceView(file, each, today)),
    actions: buildPlanView(file, instruments, today).actions,
    activities: readActivities(file).map(buildActivityView),
    agreements: readAgreements(file).map((each) =>
      buildAgreementView(file, each, gateToday(journal, file, today), today),
    ),
    // As the list of what is to do has them, which knows the whole register.
    dues: onDay(row.dues, today),
  };
}
