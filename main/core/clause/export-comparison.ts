import { buildComparison } from '../../../shared/documents/comparison/build-comparison.ts';
import { outlineReader } from '../../../shared/documents/comparison/clause-outline.ts';
import {
  type FindingLanguage,
  isFindingLanguage,
} from '../../../shared/documents/comparison/text/finding-text.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { ContractCheck } from '../../../shared/record/shapes/agreement.ts';
import { findAgreement } from '../agreement/find-agreement.ts';
import { documentContext, documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { libraryInUse } from './library-in-use.ts';

export const exportComparison = os.clause.exportComparison.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findAgreement(journal, input.agreement);
    if (!found.ok) return found;
    const { file, agreement } = found.value;
    const { reference } = agreement.fields;
    const { checks } = agreement.record;
    const chosen =
      input.check === undefined ? checks.at(-1) : checks.find(({ fact }) => fact.id === input.check);
    if (!chosen) return refuse('CHECK_NOT_FOUND', { reference });
    const check = { ...chosen.fact, by: chosen.by };
    const model = buildComparison({
      context: documentContext(session, journal, 'en'),
      language: input.language ?? languageOf(check),
      agreement: reference,
      partner: { reference: file.reference, name: partnerField(file, 'name') },
      check,
      outlineOf: outlineReader(
        libraryInUse(session, journal),
        agreement.record.annexes.map(({ fact }) => fact).find(({ reference: own }) => own === check.annex) ??
          null,
      ),
      sha256: journal.store.sha256,
    });
    const bytes = await session.ports.writeComparison(model);
    return ok({ file: { name: documentName(['SEA comparison', reference, check.on], 'docx'), bytes } });
  }),
);

/** The first language of what was compared that comparisons are written in. */
function languageOf({ deviations }: ContractCheck): FindingLanguage {
  return deviations.map(({ language }) => language).find(isFindingLanguage) ?? 'en';
}
