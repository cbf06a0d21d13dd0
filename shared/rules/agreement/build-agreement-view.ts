import { elementIds } from '../../content/clause/clause.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { partnerField } from '../../record/file/partner-state.ts';
import { conflictingKeys } from '../../record/journal/registers.ts';
import type { AgreementException, AgreementGate } from '../../record/shapes/agreement.ts';
import { type Agreement, contractWithdrawn, countElements } from './agreement-state.ts';
import type { AgreementRow, AgreementView, SubAgreementView } from './agreement-view.ts';
import {
  countSubAgreements,
  gapsOfSubAgreement,
  isActiveSubAgreement,
  readSubAgreements,
  type SubAgreement,
} from './sub-agreement-state.ts';
import { subAgreementOfAnnex } from './sub-annexes.ts';

/** An agreement's line in a list. `closed` is what stands between its partner and an active agreement on `today`. */
export function buildAgreementRow(
  file: PartnerFile,
  agreement: Agreement,
  closed: AgreementGate | null,
  today: string,
): AgreementRow {
  const { id, record, fields, elements, withdrawn } = agreement;
  const subAgreements = readSubAgreements(file, id);
  const gate = withdrawn === null && fields.status === 'active' ? closed : null;
  return {
    id,
    ...fields,
    partner: { id: file.id, reference: file.reference, name: partnerField(file, 'name') },
    counts: countElements(agreement),
    absent: elementIds.filter((element) => elements[element]?.state === 'absent'),
    annexes: record.annexes.filter(({ fact }) => subAgreementOfAnnex(fact, subAgreements) === null).length,
    subAgreements: countSubAgreements(subAgreements, today),
    gate,
    excepted: gate !== null && standingException(file, agreement)?.gate === gate,
    withdrawn,
  };
}

/**
 * The reason last given for being active without a valid assessment; null where none was, or where a decision, result or
 * basis came later: it stands for what was the matter when it was given.
 */
export function standingException(
  file: PartnerFile,
  { record }: Pick<Agreement, 'record'>,
): AgreementException | null {
  const given = record.exceptions.at(-1);
  if (given === undefined) return null;
  const turns = [
    ...Object.values(file.assessments).flatMap(({ ledger, decisions, consequences }) => [
      ...ledger.filter(({ fact }) => fact.kind !== 'self'),
      ...decisions,
      ...consequences,
    ]),
    ...file.bases.flatMap(({ recorded, ended }) => (ended ? [recorded, ended] : [recorded])),
  ];
  return turns.every(({ at }) => at <= given.at) ? given.fact : null;
}

/** The whole of one agreement, with the check of every element, its annexes and the contracts that came back. */
export function buildAgreementView(
  file: PartnerFile,
  agreement: Agreement,
  closed: AgreementGate | null,
  today: string,
): AgreementView {
  const { id, record, elements } = agreement;
  const subAgreements = readSubAgreements(file, id);
  // Every register of an agreement begins as its fields do.
  const own = registerKeys.agreementField(id, '');
  return {
    ...buildAgreementRow(file, agreement, closed, today),
    addedOn: record.added.fact.on,
    elements: elementIds.map((element) => ({ element, check: elements[element] ?? null })),
    annexRecords: record.annexes.map(({ fact, by }) => ({
      ...fact,
      subAgreement: subAgreementOfAnnex(fact, subAgreements),
      by,
    })),
    checks: record.checks.map(({ fact, by }) => ({ ...fact, by })),
    exceptions: record.exceptions.map(({ fact, by }) => ({ ...fact, by })),
    subPartners: subAgreements.map((each) => viewOf(each, record, today)),
    contracts: record.contracts.map(({ fact, by }) => ({
      ...fact,
      withdrawn: contractWithdrawn(file, id, fact.id),
      by,
    })),
    conflicts: conflictingKeys(file.registers).filter((key) => key.startsWith(own)).length,
  };
}

function viewOf(each: SubAgreement, { subChecks }: Agreement['record'], today: string): SubAgreementView {
  const { id, fields, addedOn, withdrawn } = each;
  return {
    id,
    ...fields,
    addedOn,
    active: isActiveSubAgreement(each, today),
    gaps: gapsOfSubAgreement(fields),
    checks: subChecks
      .filter(({ fact }) => fact.subAgreement === id)
      .map(({ fact, by }) => ({ ...fact.check, by })),
    withdrawn,
  };
}
