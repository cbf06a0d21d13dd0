import type { FormSubject } from '../../../shared/documents/form/build-form.ts';
import { formProduct, formVersion } from '../../../shared/documents/form/form-model.ts';
import type { FormLanguage } from '../../../shared/documents/form/text/form-text.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import type { Assessment } from '../../../shared/rules/assessment/assessment.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';

/** What a form says of an assessment and its partner, as they stand now. */
export function formSubject(
  journal: Journal,
  file: PartnerFile,
  assessment: Assessment,
  form: string,
  languages: readonly FormLanguage[],
): FormSubject {
  const { reference } = assessment.record.started.fact;
  const { id: instrument, version: instrumentVersion } = assessment.record.instrument;
  const partner = partnerFields(file);
  return {
    languages,
    identity: {
      product: formProduct,
      formVersion,
      instrument,
      instrumentVersion,
      assessment: assessment.id,
      reference,
      partner: file.id,
      partnerReference: file.reference,
      partnerName: partner.name,
      form,
    },
    instrument: assessment.instrument,
    partner,
    details: assessment.details,
    office: loadWorkspaceFile(journal.store).office,
    author: journal.officer.name,
    producedAt: journal.clock.now(),
    sha256: journal.store.sha256,
  };
}
