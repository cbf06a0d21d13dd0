import { buildComparison } from '../../../shared/documents/comparison/build-comparison.ts';
import { outlineReader } from '../../../shared/documents/comparison/clause-outline.ts';
import {
  type FindingLanguage,
  isFindingLanguage,
} from '../../../shared/documents/comparison/text/finding-text.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { Recorded } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { ContractCheck } from '../../../shared/record/shapes/agreement.ts';
import { type AnnexSubject, findAnnexSubject } from '../annex/annex-subject.ts';
import { documentContext, documentName, unOnlyName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { libraryInUse } from './library-in-use.ts';

export const exportComparison = os.clause.exportComparison.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findAnnexSubject(journal, input.agreement, input.subAgreement);
    if (!found.ok) return found;
    const { file, agreement, subAgreement } = found.value;
    const { reference } = agreement.fields;
    const checks = checksOf(found.value);
    const chosen =
      input.check === undefined ? checks.at(-1) : checks.find(({ fact }) => fact.id === input.check);
    if (!chosen) return refuse('CHECK_NOT_FOUND', { reference });
    const check = { ...chosen.fact, by: chosen.by };
    const model = buildComparison({
      context: documentContext(session, journal, 'en'),
      language: input.language ?? languageOf(check),
      agreement: [reference, subAgreement?.fields.name].filter(Boolean).join(', '),
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
    return ok({
      file: {
        name: documentName(
          [
            'SEA comparison',
            unOnlyName,
            reference,
            ...(subAgreement ? [subAgreement.fields.name] : []),
            check.on,
          ],
          'docx',
        ),
        bytes,
      },
    });
  }),
);

/** Checks of the agreement's own contract, or of one sub-contract under it, in journal order. */
function checksOf({ agreement: { record }, subAgreement }: AnnexSubject): readonly Recorded<ContractCheck>[] {
  if (!subAgreement) return record.checks;
  return record.subChecks
    .filter(({ fact }) => fact.subAgreement === subAgreement.id)
    .map(({ fact, ...by }) => ({ ...by, fact: fact.check }));
}

/** The first language of what was compared that comparisons are written in. */
function languageOf({ deviations }: ContractCheck): FindingLanguage {
  return deviations.map(({ language }) => language).find(isFindingLanguage) ?? 'en';
}
