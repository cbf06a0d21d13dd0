import { readAssessment } from '../../../shared/assessment/assessment.ts';
import { buildAssessmentView } from '../../../shared/assessment/build-view.ts';
import { partnerFields } from '../../../shared/partner/partner-state.ts';
import type { PartnerRow } from '../../../shared/partner/partner-view.ts';
import { buildRegisterReport } from '../../../shared/report/build-register-report.ts';
import type { RegisterPartner } from '../../../shared/report/register/register-input.ts';
import { ok } from '../../../shared/result.ts';
import { documentContext, documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { type Journal, loadFile } from '../journal.ts';

export const exportExcel = os.register.exportExcel.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const chosen = input.partners && new Set(input.partners);
    const rows = journal.rows
      .all()
      .filter(({ id, archived }) => (chosen ? chosen.has(id) : input.archived || !archived))
      .sort((a, b) => a.name.localeCompare(b.name, input.language));
    const report = buildRegisterReport({
      ...documentContext(session, journal, input.language),
      // Each partner is loaded anew while the workbook streams, so that ten thousand need not fit in memory.
      partners: {
        *[Symbol.iterator]() {
          for (const row of rows) yield loadPartner(journal, row);
        },
      },
      count: rows.length,
      selection: chosen ? 'selected' : input.archived ? 'all-with-archived' : 'all',
      instruments: journal.instruments,
    });
    const bytes = await session.ports.writeRegisterExcel(report);
    return ok({
      file: { name: documentName(['PSEA partner register', journal.clock.today()], 'xlsx'), bytes },
    });
  }),
);

function loadPartner(journal: Journal, row: PartnerRow): RegisterPartner {
  const file = loadFile(journal, row.id);
  const assessment = row.assessment && readAssessment(file, row.assessment.id, journal.instruments);
  return {
    row,
    fields: partnerFields(file),
    assessment: assessment && buildAssessmentView(file, assessment, journal.instruments),
  };
}
