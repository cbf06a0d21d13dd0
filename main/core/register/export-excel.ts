import type { Instrument } from '../../../shared/content/instrument/instrument.ts';
import { usualInstrument } from '../../../shared/content/instrument/instruments.ts';
import { assigneeWords } from '../../../shared/documents/register/assignee-words.ts';
import { buildRegisterReport } from '../../../shared/documents/register/build-register-report.ts';
import type { RegisterPartner } from '../../../shared/documents/register/register-input.ts';
import { once } from '../../../shared/ground/once.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { readAssessment } from '../../../shared/rules/assessment/assessment.ts';
import { buildAssessmentView } from '../../../shared/rules/assessment/build-view.ts';
import { leftOutOf } from '../../../shared/rules/assessment/not-shown.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import { trainingTotals } from '../../../shared/rules/follow-up/training-totals.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { documentContext, documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadFile, loadWorkspaceFile } from '../load-file.ts';

export const exportExcel = os.register.exportExcel.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const ids = input.partners?.map((reference) => journal.rows.partnerOf(reference));
    const missing = input.partners?.find((_, index) => ids?.[index] === null);
    if (missing !== undefined) return refuse('PARTNER_NOT_FOUND', { reference: missing });
    const chosen = ids && new Set(ids);
    const rows = journal.rows
      .all()
      .filter(({ id, archived }) => (chosen ? chosen.has(id) : input.archived || !archived))
      // Two of one name stand in the same order on every laptop, whatever came to it first.
      .sort((a, b) => a.name.localeCompare(b.name, input.language) || (a.id < b.id ? -1 : 1));
    const assignees = assigneeWords(loadWorkspaceFile(journal.store), input.language);
    const report = buildRegisterReport({
      ...documentContext(session, journal, input.language),
      // Each partner is loaded anew while the workbook streams, so that ten thousand need not fit in memory.
      partners: {
        *[Symbol.iterator]() {
          for (const [done, row] of rows.entries()) {
            progress.at('partners', done, rows.length);
            yield loadPartner(journal, row, assignees);
          }
        },
      },
      count: rows.length,
      selection: chosen ? 'selected' : input.archived ? 'all-with-archived' : 'all',
      instruments: instrumentsOf(journal, rows),
      training: trainingTotals(rows, journal.clock.today()),
      leftOut: leftOutOf(rows),
    });
    const bytes = await session.ports.writeRegisterExcel(report);
    progress.at('writing', 1, 1);
    return ok({
      file: { name: documentName(['PSEA partner register', journal.clock.today()], 'xlsx'), bytes },
    });
  }),
);

/** The versions that the rows stand on, in the order in which instruments are offered; the usual one where there are none. */
function instrumentsOf({ instruments }: Journal, rows: readonly PartnerRow[]): Instrument[] {
  const used = new Set(
    rows.flatMap(({ result, assessment }) =>
      [result, assessment].flatMap((named) =>
        named ? [`${named.instrument} ${named.instrumentVersion}`] : [],
      ),
    ),
  );
  const found = instruments.all.filter(({ definition }) =>
    used.has(`${definition.id} ${definition.version}`),
  );
  return found.length > 0 ? found : [usualInstrument(instruments)];
}

/**
 * A partner as the workbook tells of it. Its file is read once for each time that the partners are gone through, and not
 * at all where the row says everything: the sheet of standards has no line for who was never assessed.
 */
function loadPartner(
  journal: Journal,
  row: PartnerRow,
  assignees: (row: PartnerRow) => string[],
): RegisterPartner {
  const file = once(() => loadFile(journal, row.id));
  const today = journal.clock.today();
  const viewOf = (named: PartnerRow['result']) => {
    const assessment = named && readAssessment(file(), named.id, journal.instruments);
    return assessment && buildAssessmentView(file(), assessment, journal.instruments, today);
  };
  const shown = row.result ?? row.assessment;
  const fields = once(() => partnerFields(file()));
  const assessment = once(() => viewOf(shown));
  const underWay = once(() => (row.assessment?.id === shown?.id ? null : viewOf(row.assessment)));
  const evidence = once(() => readAllEvidence(file()).map((each) => buildEvidenceView(file(), each, today)));
  return {
    row,
    assignedTo: assignees(row),
    get fields() {
      return fields();
    },
    get assessment() {
      return assessment();
    },
    get underWay() {
      return underWay();
    },
    get evidence() {
      return evidence();
    },
  };
}
