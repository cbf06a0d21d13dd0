import { donorSheet } from '../../../shared/documents/extract/donor-sheet.ts';
import {
  type Extract,
  type ExtractAudience,
  type ExtractSheet,
  extractFormat,
} from '../../../shared/documents/extract/extract.ts';
import { partnerSheet } from '../../../shared/documents/extract/partner-sheet.ts';
import { withheldInWords } from '../../../shared/documents/extract/text/extract-text.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { readAssessments } from '../../../shared/rules/assessment/assessment.ts';
import { effortOf } from '../../../shared/rules/follow-up/effort.ts';
import { buildPlanView } from '../../../shared/rules/plan/build-plan-view.ts';
import { showRow } from '../../../shared/rules/register/partner-view.ts';
import { partnerCopyOf } from '../assessment/partner-copy-of.ts';
import { findPartner } from '../find.ts';
import type { Journal } from '../journal.ts';
import { loadFile, loadWorkspaceFile } from '../load-file.ts';
import { viewPartner } from '../partner/change.ts';
import type { Session } from '../session.ts';
import type { Wanted } from './gather-content.ts';

/** What is asked of a redacted package beside its seal. */
export interface Redacted {
  readonly audience: ExtractAudience;
  readonly scope: Wanted['kind'];
  readonly partners: readonly string[];
  readonly language: ReportLanguage;
}

/**
 * What an audience may read, as it stands today. One partner never gets what is said of another; of an assessment alone
 * or of what came since, neither audience could say what is missing.
 */
export function gatherExtract(
  session: Session,
  journal: Journal,
  { audience, scope, partners, language }: Redacted,
): Result<Extract, 'PARTNER_NOT_FOUND' | 'EXTRACT_SCOPE' | 'EXTRACT_EMPTY'> {
  if (scope !== 'partners' && !(audience === 'donor' && scope === 'whole')) return refuse('EXTRACT_SCOPE');
  const files = filesOf(journal, scope === 'whole' ? null : partners);
  if (!files.ok) return files;
  if (audience === 'partner' && files.value.length > 1) return refuse('EXTRACT_SCOPE');
  const sheets = (file: PartnerFile) =>
    audience === 'partner'
      ? copiesOf(session, journal, file, language)
      : [progressOf(journal, file, language)];
  const read = files.value.map((file) => ({ name: partnerField(file, 'name'), sheets: sheets(file) }));
  if (!read.some((one) => one.sheets.length > 0)) return refuse('EXTRACT_EMPTY');
  const { office, entity, fictional } = loadWorkspaceFile(journal.store);
  return ok({
    format: extractFormat,
    audience,
    language,
    office,
    entity,
    asOf: journal.clock.today(),
    fictional,
    withheld: withheldInWords(audience, language),
    partners: read,
  });
}

/** Files of chosen partners, each once, however many of its records were named; of all that are not archived for null. */
function filesOf(
  journal: Journal,
  references: readonly string[] | null,
): Result<readonly PartnerFile[], 'PARTNER_NOT_FOUND'> {
  const all = () =>
    journal.rows
      .all()
      .filter(({ archived, joinedInto }) => !archived && joinedInto === null)
      .map(({ id }) => id);
  const found = references?.map((reference) => findPartner(journal, reference));
  const missing = found?.find((one) => !one.ok);
  if (missing && !missing.ok) return missing;
  const ids = found?.flatMap((one) => (one.ok ? [one.value.id] : [])) ?? all();
  const joins = journal.rows.joins();
  return ok([...new Set(ids.map((id) => joins.rootOf(id)))].map((id) => loadFile(journal, id)));
}

function copiesOf(
  session: Session,
  journal: Journal,
  file: PartnerFile,
  language: ReportLanguage,
): ExtractSheet[] {
  return readAssessments(file, journal.instruments).flatMap((assessment) => {
    const copy = partnerCopyOf(session, journal, { file, assessment }, language);
    return copy ? [partnerSheet(copy)] : [];
  });
}

function progressOf(journal: Journal, file: PartnerFile, language: ReportLanguage): ExtractSheet {
  const today = journal.clock.today();
  const row = journal.rows.get(file.id);
  if (!row) throw new Error(`The partner ${file.id} has no row.`);
  return donorSheet(
    {
      row: showRow(row, today),
      effort: effortOf(file, today),
      actions: buildPlanView(file, journal.instruments, today).actions,
      notShown: viewPartner(journal, file).notShown,
    },
    language,
  );
}
