import { ownValue } from '../../../ground/own-value.ts';
import type { AgreementRecord, PartnerFile } from '../partner-file.ts';
import { type FoldFacts, recordedBy } from './fold-facts.ts';

const inAgreement = (
  file: PartnerFile,
  id: string,
  change: (agreement: AgreementRecord) => AgreementRecord,
): PartnerFile => {
  const agreement = ownValue(file.agreements, id);
  return agreement ? { ...file, agreements: { ...file.agreements, [id]: change(agreement) } } : file;
};

/** Agreements with their annexes and the contracts that came back. */
export const agreementFacts: FoldFacts = (file, { type, data }, entry) => {
  const recorded = <Fact>(fact: Fact) => recordedBy(entry, fact);
  switch (type) {
    case 'agreement.added': {
      const { fields: _, ...added } = data;
      const agreement: AgreementRecord = {
        added: recorded(added),
        annexes: [],
        checks: [],
        exceptions: [],
        subAgreements: [],
        subChecks: [],
        contracts: [],
      };
      return { ...file, agreements: { ...file.agreements, [data.id]: agreement } };
    }
    case 'agreement.annex-made':
      return inAgreement(file, data.id, (agreement) => ({
        ...agreement,
        annexes: [...agreement.annexes, recorded(data.annex)],
      }));
    case 'agreement.contract-checked':
      return inAgreement(file, data.id, (agreement) => ({
        ...agreement,
        checks: [...agreement.checks, recorded(data.check)],
      }));
    case 'agreement.exception-recorded':
      return inAgreement(file, data.id, (agreement) => ({
        ...agreement,
        exceptions: [...agreement.exceptions, recorded(data.exception)],
      }));
    case 'sub-agreement.added': {
      const { id, on } = data;
      return inAgreement(file, data.agreement, (agreement) => ({
        ...agreement,
        subAgreements: [...agreement.subAgreements, recorded({ id, on })],
      }));
    }
    case 'sub-agreement.contract-checked': {
      const { id: subAgreement, check } = data;
      return inAgreement(file, data.agreement, (agreement) => ({
        ...agreement,
        subChecks: [...agreement.subChecks, recorded({ subAgreement, check })],
      }));
    }
    case 'agreement.contract-registered':
      return inAgreement(file, data.id, (agreement) => ({
        ...agreement,
        contracts: [...agreement.contracts, recorded(data.contract)],
      }));
    default:
      return file;
  }
};
