import { elementIds } from '../../content/clause/clause.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { partnerField } from '../../record/file/partner-state.ts';
import { conflictingKeys } from '../../record/journal/registers.ts';
import { type Agreement, countElements } from './agreement-state.ts';
import type { AgreementRow, AgreementView } from './agreement-view.ts';

/** An agreement's line in a list. */
export function buildAgreementRow(file: PartnerFile, agreement: Agreement): AgreementRow {
  const { id, record, fields, elements, withdrawn } = agreement;
  return {
    id,
    ...fields,
    partner: { id: file.id, reference: file.reference, name: partnerField(file, 'name') },
    counts: countElements(agreement),
    absent: elementIds.filter((element) => elements[element]?.state === 'absent'),
    annexes: record.annexes.length,
    withdrawn,
  };
}

/** The whole of one agreement, with the check of every element, its annexes and the contracts that came back. */
export function buildAgreementView(file: PartnerFile, agreement: Agreement): AgreementView {
  const { id, record, elements } = agreement;
  // Every register of an agreement begins as its fields do.
  const own = registerKeys.agreementField(id, '');
  return {
    ...buildAgreementRow(file, agreement),
    addedOn: record.added.fact.on,
    elements: elementIds.map((element) => ({ element, check: elements[element] ?? null })),
    annexRecords: record.annexes.map(({ fact, by }) => ({ ...fact, by })),
    checks: record.checks.map(({ fact, by }) => ({ ...fact, by })),
    conflicts: conflictingKeys(file.registers).filter((key) => key.startsWith(own)).length,
  };
}
