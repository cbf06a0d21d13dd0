import { buildDecisionLetter } from '../../../shared/documents/decision-letter/build-decision-letter.ts';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { documentName, writeDocument } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { planDocumentInput } from '../plan/plan-document-input.ts';

export const exportDecisionLetter = os.assessment.exportDecisionLetter.handler(
  ({ input, context: { session } }) =>
    inWorkspace(session, async (journal) => {
      const found = findAssessment(journal, input.assessment);
      if (!found.ok) return found;
      const { file, assessment } = found.value;
      const { name, country, contacts } = partnerFields(file);
      const document = planDocumentInput(session, journal, file, input.language);
      const view = document.assessments.find(({ id }) => id === assessment.id);
      if (!view?.ledger.some(({ fact }) => fact.kind !== 'self')) return refuse('NOT_DETERMINED');
      const letter = buildDecisionLetter({
        ...document,
        assessment: assessment.id,
        instrument: assessment.instrument,
        contact: contacts[0] ?? null,
        withoutPassed: false,
        country: country === null ? '' : countryName(country, input.language),
      });
      if (!letter) return refuse('DECISION_MISSING');
      const bytes = await writeDocument(session, letter, input.template);
      if (!bytes.ok) return bytes;
      return ok({
        file: {
          name: documentName(['PSEA decision letter', view.reference, name], 'docx'),
          bytes: bytes.value,
        },
      });
    }),
);
