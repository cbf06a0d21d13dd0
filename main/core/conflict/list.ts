import type { OpenConflict } from '../../../shared/contract/conflict.ts';
import { labelOf } from '../../../shared/documents/history/change-words.ts';
import { historyNames } from '../../../shared/documents/history/history-names.ts';
import { makeTeller } from '../../../shared/documents/history/teller.ts';
import { valueInWords } from '../../../shared/documents/history/value-words.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { conflictingKeys, type Registers } from '../../../shared/record/journal/registers.ts';
import { readRegisterKey } from '../../../shared/rules/history/register-key.ts';
import { findPartner } from '../find.ts';
import { historySources } from '../history/tell-history.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadFile, loadWorkspaceFile } from '../load-file.ts';
import type { Session } from '../session.ts';

type Language = ReportLanguage;

export const list = os.conflict.list.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const files = filesInConflict(journal, input.partner);
    if (!files.ok) return files;
    const tell = (file: PartnerFile | null) => conflictsOf(context.session, journal, file, input.language);
    const ofPartners = files.value.flatMap(tell);
    const rows = input.partner === undefined ? [...tell(null), ...ofPartners] : ofPartners;
    return ok({ rows, total: rows.length });
  }),
);

/** Files that hold a conflict by their rows; of one partner, its file. */
function filesInConflict(
  journal: Journal,
  reference: string | undefined,
): Result<PartnerFile[], 'PARTNER_NOT_FOUND'> {
  if (reference === undefined) {
    const rows = journal.rows.all().filter(({ conflicts }) => conflicts > 0);
    return ok(rows.map(({ id }) => loadFile(journal, id)));
  }
  const found = findPartner(journal, reference);
  return found.ok ? ok([found.value]) : found;
}

function conflictsOf(
  session: Session,
  journal: Journal,
  file: PartnerFile | null,
  language: Language,
): OpenConflict[] {
  const registers: Registers = (file ?? loadWorkspaceFile(journal.store)).registers;
  const keys = conflictingKeys(registers);
  if (keys.length === 0) return [];
  const of = makeTeller(language, historyNames(historySources(session, journal, { file, language })));
  const partner = file && { id: file.id, reference: file.reference, name: partnerFields(file).name };
  return keys.map((key) => {
    const about = readRegisterKey(key);
    return {
      partner,
      key,
      about: labelOf(about, of),
      values: (registers[key] ?? []).map((live) => ({ ...live, words: valueInWords(about, live.value, of) })),
    };
  });
}
