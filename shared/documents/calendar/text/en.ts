import type { DueKind } from '../../../rules/deadline/due.ts';

/** What a calendar file says, in English. */
export const calendarTextEn = {
  calendar: 'PSEA partner assessments',
  kinds: {
    'improvement-ends': 'Improvement window ends',
    'final-determination-due': 'Final determination due',
    'expiry-warning': 'Assessment expires soon',
    'validity-ends': 'Assessment expires',
    'basis-ends': 'Basis without assessment ends',
    'agreement-ends': 'Agreement ends',
    'action-due': 'Plan action due',
    'visit-due': 'Visit due',
    'follow-up-planned': 'Follow-up planned',
    'evidence-expires': 'Evidence expires',
    'gap-without-action': 'Gap without an action',
    're-review-proposed': 'Standard ready for a new review',
    contradiction: 'Action verified, standard not met',
    'consequence-missing': 'Consequence not recorded',
    'review-requested': 'Partner asks for a review of its result',
    'clauses-missing': 'Clauses missing from the agreement',
    'agreement-not-carried': 'Active agreement without a valid assessment',
    'not-shown': 'Kept, not shown here: update the program',
  } satisfies Record<DueKind, string>,
  incomplete: 'PSEA: this calendar may lack dates',
  category: 'PSEA',
  reference: 'Reference',
  partner: 'Partner',
  standard: 'Standard',
  person: 'Responsible',
  internal: 'Internal working note of the office. Please do not forward it.',
};
export type CalendarText = typeof calendarTextEn;
