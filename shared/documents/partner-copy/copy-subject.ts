import type { Answer, Determination } from '../../record/shapes/assessment.ts';
import type { StandardSubject, Subject } from '../assessment/subject.ts';
import { partnerCopyText } from './partner-copy-text.ts';
import type { PartnerCopyText } from './text/words.ts';

/** What every section of the partner's copy needs: the assessment as signed, and the words for the partner. */
export interface CopySubject {
  readonly subject: Subject;
  readonly determination: Determination;
  readonly copy: PartnerCopyText;
}

/** Null while the UN has signed nothing: then there is no result to give to the partner. */
export function copySubjectOf(subject: Subject): CopySubject | null {
  const { standing, context } = subject;
  if (standing.kind !== 'determined') return null;
  return { subject, determination: standing.determination, copy: partnerCopyText[context.language] };
}

const unanswered: Answer = { answer: null, reason: null, comment: null };

/** The review's answer as it was signed; what changed since is not the partner's result. */
export function signedReview({ determination }: CopySubject, { id }: StandardSubject): Answer {
  return determination.answers[id] ?? unanswered;
}

/** The partner's own answer as it was last submitted, else as it stands. */
export function submittedAnswer({ subject }: CopySubject, { id, view }: StandardSubject): Answer {
  const submitted = subject.assessment.ledger.findLast(({ fact }) => fact.kind === 'self');
  return submitted?.fact.answers[id] ?? view.self;
}
