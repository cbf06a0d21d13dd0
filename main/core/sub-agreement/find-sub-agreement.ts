import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { readSubAgreements, type SubAgreement } from '../../../shared/rules/agreement/sub-agreement-state.ts';
import type { FoundAgreement } from '../agreement/find-agreement.ts';

/** The sub-agreement of an id under an agreement, a withdrawn one too; letter case doesn't matter. */
export function findUnder(
  { file, agreement }: FoundAgreement,
  reference: string,
): Result<SubAgreement, 'SUB_AGREEMENT_NOT_FOUND'> {
  const id = reference.trim().toLowerCase();
  const found = readSubAgreements(file, agreement.id).find((each) => each.id.toLowerCase() === id);
  return found ? ok(found) : refuse('SUB_AGREEMENT_NOT_FOUND', { reference });
}
