import { buildComparison } from '../../../shared/documents/comparison/build-comparison.ts';
import type { FoundDeviation } from '../../../shared/documents/comparison/found-deviation.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Deviation } from '../../../shared/record/shapes/agreement.ts';
import { type FoundAgreement, findAgreement } from '../agreement/find-agreement.ts';
import { documentContext, documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { compareWithOurs } from './compare.ts';

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
    const again = await compareAgain(session, journal, found.value, check);
    const model = buildComparison({
      context: documentContext(session, journal, input.language),
      agreement: reference,
      partner: { reference: file.reference, name: partnerField(file, 'name') },
      check,
      textOf: (deviation) => textOf(deviation, again),
      sha256: journal.store.sha256,
    });
    const bytes = await session.ports.writeComparison(model);
    return ok({ file: { name: documentName(['SEA comparison', reference, check.on], 'docx'), bytes } });
  }),
);

/**
 * The check holds what differs; the text of what does not is read from the kept contract again. It may be gone, or the
 * library have moved on since: then nothing is said in its place.
 */
async function compareAgain(
  session: Session,
  journal: Journal,
  found: FoundAgreement,
  {
    file,
    annex,
  }: { readonly file: { readonly sha256: string; readonly name: string }; readonly annex: string | null },
): Promise<readonly FoundDeviation[]> {
  const bytes = journal.store.documents.read(file.sha256);
  if (!bytes) return [];
  const compared = await compareWithOurs(
    session,
    journal,
    found,
    { name: file.name, bytes },
    annex ?? undefined,
  );
  return compared.ok ? compared.value.deviations : [];
}

function textOf({ kind, clause, language }: Deviation, again: readonly FoundDeviation[]): string | null {
  const same = again.find(
    (each) => each.kind === kind && each.clause === clause && each.language === language,
  );
  return same?.text ?? null;
}
