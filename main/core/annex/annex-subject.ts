import type { Result } from '../../../shared/ground/result.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { SubAgreement } from '../../../shared/rules/agreement/sub-agreement-state.ts';
import { type FoundAgreement, findAgreement } from '../agreement/find-agreement.ts';
import type { Journal } from '../journal.ts';
import { findUnder } from '../sub-agreement/find-sub-agreement.ts';

/** What an annex is for: an agreement, or one of the sub-agreements under it. */
export interface AnnexSubject extends FoundAgreement {
  readonly subAgreement: SubAgreement | null;
}

/** The agreement of a reference or id, with the sub-agreement of an id where one is named. */
export function findAnnexSubject(
  journal: Journal,
  agreement: string,
  subAgreement: string | undefined,
): Result<AnnexSubject, 'AGREEMENT_NOT_FOUND' | 'SUB_AGREEMENT_NOT_FOUND'> {
  const found = findAgreement(journal, agreement);
  if (!found.ok) return found;
  if (subAgreement === undefined) return ok({ ...found.value, subAgreement: null });
  const under = findUnder(found.value, subAgreement);
  return under.ok ? ok({ ...found.value, subAgreement: under.value }) : under;
}
