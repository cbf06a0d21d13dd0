import { buildAmendmentLetter } from '../../../shared/documents/amendment-letter/build-amendment-letter.ts';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { buildAgreementView } from '../../../shared/rules/agreement/build-agreement-view.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { documentContext, documentName, writeDocument } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { findAgreement } from './find-agreement.ts';
import { gateToday } from './gate-today.ts';

export const exportAmendmentLetter = os.agreement.exportAmendmentLetter.handler(
  ({ input, context: { session } }) =>
    inWorkspace(session, async (journal) => {
      const found = findAgreement(journal, input.agreement);
      if (!found.ok) return found;
      const { file, agreement } = found.value;
      const { name, country, contacts } = partnerFields(file);
      const letter = buildAmendmentLetter({
        ...documentContext(session, journal, input.language),
        agreement: buildAgreementView(file, agreement, gateToday(journal, file), journal.clock.today()),
        library: libraryInUse(session, journal),
        contact: contacts[0] ?? null,
        country: country === null ? '' : countryName(country, input.language),
        sha256: journal.store.sha256,
      });
      if (!letter) return refuse('NOTHING_TO_AMEND');
      const bytes = await writeDocument(session, letter, input.template);
      if (!bytes.ok) return bytes;
      return ok({
        file: {
          name: documentName(['PSEA amendment letter', letter.header.reference, name], 'docx'),
          bytes: bytes.value,
        },
      });
    }),
);
