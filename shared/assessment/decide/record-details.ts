import { refuse } from '../../contract/messages.ts';
import { canonicalJson } from '../../journal/canonical.ts';
import type { Decided } from '../../journal/decision.ts';
import { draftEntry } from '../../journal/entry-types.ts';
import { ok } from '../../result.ts';
import type { Assessment } from '../assessment.ts';
import type { AssessmentDetails } from '../assessment-entries.ts';

/** Records header fields of the form (DOMAIN §1.10), as far as they differ from what is recorded. */
export function decideRecordDetails(assessment: Assessment, details: Partial<AssessmentDetails>): Decided {
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
