import { readAssessment } from '../../../shared/assessment/assessment.ts';
import { buildAssessmentView } from '../../../shared/assessment/build-view.ts';
import { refuse } from '../../../shared/contract/messages.ts';
import { buildEvidenceView } from '../../../shared/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/evidence/evidence-state.ts';
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
    const ids = input.partners?.map((reference) => journal.rows.partnerOf(reference));
    const missing = input.partners?.find((_, index) => ids?.[index] === null);
    if (missing !== undefined) return refuse('PARTNER_NOT_FOUND', { reference: missing });
    const chosen = ids && new Set(ids);
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
  const today = journal.clock.today();
  const assessment = row.assessment && readAssessment(file, row.assessment.id, journal.instruments);
  return {
    row,
    fields: partnerFields(file),
    assessment: assessment && buildAssessmentView(file, assessment, journal.instruments, today),
    evidence: readAllEvidence(file).map((evidence) => buildEvidenceView(file, evidence, today)),
  };
}
