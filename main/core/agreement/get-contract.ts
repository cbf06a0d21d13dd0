import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { findAgreement } from './find-agreement.ts';

export const getContract = os.agreement.getContract.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findAgreement(journal, input.agreement);
    if (!found.ok) return found;
    const { record, fields } = found.value.agreement;
    const kept = record.contracts.find(({ fact }) => fact.id.toLowerCase() === input.contract.toLowerCase());
    if (!kept) return refuse('CONTRACT_NOT_FOUND', { reference: fields.reference });
    const { name, sha256 } = kept.fact.file;
    const bytes = journal.store.documents.read(sha256);
    return bytes === null ? refuse('EVIDENCE_MISSING', { file: name }) : ok({ file: { name, bytes } });
  }),
);
