import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import type { Assessment } from '../assessment.ts';

/**
 * Where the office wants it, refuses whoever reviewed an assessment as the one who signs or approves what rests on
 * the review. Both are reviewers: who is recorded as such, and those who entered the review. A name that somebody typed
 * takes nobody else's place.
 */
export function ensureSomeoneElse(
  assessment: Assessment,
  signers: readonly (Person | null | undefined)[],
  { isReviewer }: DecisionContext,
): Result<null, 'REVIEWER_APPROVES'> {
  if (!isReviewer) return ok(null);
  const { reviewer } = assessment.details;
  const reviewers = [...(reviewer ? [reviewer] : []), ...assessment.reviewedBy];
  const signer = signers.find((each) => each && reviewers.some((reviewed) => isReviewer(each, reviewed)));
  return signer ? refuse('REVIEWER_APPROVES', { person: signer.name }) : ok(null);
}

/** As `ensureSomeoneElse`, the other way about: refuses as a reviewer whoever has signed or approved already. */
export function ensureReviewerApart(
  assessment: Assessment,
  reviewer: Person | null | undefined,
  context: DecisionContext,
): Result<null, 'REVIEWER_APPROVES'> {
  if (!reviewer) return ok(null);
  const named = { ...assessment, details: { ...assessment.details, reviewer }, reviewedBy: [] };
  return ensureSomeoneElse(named, signersOf(assessment), context);
}

/** Everybody who has signed or approved something that rests on the review of an assessment. */
function signersOf({ record }: Pick<Assessment, 'record'>): Person[] {
  return [
    ...record.ledger.flatMap(({ fact }) => (fact.kind === 'self' ? [] : [fact.signedBy])),
    ...record.decisions.flatMap(({ fact: { signedBy, noteForRecord } }) =>
      noteForRecord ? [signedBy, noteForRecord.approver] : [signedBy],
    ),
    ...record.extensions.map(({ fact }) => fact.approver),
    ...record.consequences.map(({ fact }) => fact.approver),
  ];
}
