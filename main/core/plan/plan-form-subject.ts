import { instrumentWords, standardTitle } from '../../../shared/documents/plan/standard-titles.ts';
import type { PlanFormSubject } from '../../../shared/documents/plan-form/build-plan-form.ts';
import type { PlanFormLanguage } from '../../../shared/documents/plan-form/text/plan-form-texts.ts';
import { reportText } from '../../../shared/documents/report/text/report-text.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { readActions } from '../../../shared/rules/plan/plan-state.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';

/** What a plan workbook says of a partner and its plan, as they stand now. */
export function planFormSubject(
  journal: Journal,
  file: PartnerFile,
  form: string,
  language: PlanFormLanguage,
): PlanFormSubject {
  const { office, fictional } = loadWorkspaceFile(journal.store);
  const words = instrumentWords(file, journal.instruments, language);
  return {
    language,
    form,
    partner: { id: file.id, reference: file.reference, name: partnerField(file, 'name') },
    actions: readActions(file),
    standardTitle: (assessment, standard) => standardTitle(words, assessment, standard),
    office,
    marking: fictional ? reportText(language).marking.fictional : null,
    today: journal.clock.today(),
    author: journal.officer.name,
    producedAt: journal.clock.now(),
    sha256: journal.store.sha256,
  };
}
