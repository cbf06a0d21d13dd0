import { partnerOfOwn } from '../../../shared/ground/own-reference.ts';
import { type MessageCode, refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { readSubAgreements, type SubAgreement } from '../../../shared/rules/agreement/sub-agreement-state.ts';
import { viewChanged } from '../agreement/change.ts';
import { change } from '../change.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';

interface FoundSubAgreement {
  readonly file: PartnerFile;
  readonly subAgreement: SubAgreement;
}

/** Changes the sub-agreement of an id as `decide` says, and answers with the new state of its agreement. */
export function changeSubAgreement<No extends MessageCode>(
  asked: Asked,
  reference: string,
  decide: (found: FoundSubAgreement, context: DecisionContext) => Decided<No>,
) {
  return change(
    asked,
    (journal) => findSubAgreement(journal, reference),
    decide,
    (written, { subAgreement }, journal) => viewChanged(journal, written, subAgreement.agreement),
  );
}

/** The sub-agreement of an id, withdrawn ones too; letter case doesn't matter. */
function findSubAgreement(
  journal: Journal,
  reference: string,
): Result<FoundSubAgreement, 'SUB_AGREEMENT_NOT_FOUND'> {
  const id = reference.trim().toLowerCase();
  const partner = journal.rows.partnerOf(partnerOfOwn(reference.trim()) ?? '');
  const file = partner === null ? null : loadFile(journal, partner);
  if (file)
    for (const agreement of Object.keys(file.agreements))
      for (const subAgreement of readSubAgreements(file, agreement))
        if (subAgreement.id.toLowerCase() === id) return ok({ file, subAgreement });
  return refuse('SUB_AGREEMENT_NOT_FOUND', { reference });
}
