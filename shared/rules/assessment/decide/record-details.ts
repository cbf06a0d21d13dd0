import { canonicalJson } from '../../../ground/canonical-json.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import type { AssessmentDetails } from '../../../record/shapes/assessment.ts';
import type { Assessment } from '../assessment.ts';

/** Records header fields of the form (DOMAIN §1.10), as far as they differ from what is recorded. */
export function decideRecordDetails(
  assessment: Assessment,
  details: Partial<AssessmentDetails>,
): Decided<'NOTHING_TO_CHANGE' | 'REVIEW_LOCKED'> {
  if (assessment.status === 'final' || assessment.status === 'cancelled') {
    return refuse('REVIEW_LOCKED', { status: assessment.status });
  }
  const set = Object.fromEntries(
    Object.entries(details).filter(
      ([key, value]) =>
        value !== undefined &&
        canonicalJson(value) !== canonicalJson(assessment.details[key as keyof AssessmentDetails]),
    ),
  );
  if (Object.keys(set).length === 0) return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('assessment.details-recorded', { assessment: assessment.id, set })]);
}
