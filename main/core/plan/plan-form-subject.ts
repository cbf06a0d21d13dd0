import { instrumentWords, standardTitle } from '../../../shared/documents/plan/standard-titles.ts';
import type { PlanFormSubject } from '../../../shared/documents/plan-form/build-plan-form.ts';
import {
  type PlanFormLanguage,
  planFormTexts,
} from '../../../shared/documents/plan-form/text/plan-form-texts.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { actionWords } from '../../../shared/rules/plan/action-words.ts';
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
    wordsOf: ({ record, fields }) =>
      actionWords({ ...fields, library: record.added.fact.library }, journal.actions.newest, language),
    standardTitle: (assessment, standard) => standardTitle(words, assessment, standard),
    office,
    marking: fictional ? planFormTexts[language].fictional : null,
    today: journal.clock.today(),
    author: journal.officer.name,
    producedAt: journal.clock.now(),
    sha256: journal.store.sha256,
  };
}
