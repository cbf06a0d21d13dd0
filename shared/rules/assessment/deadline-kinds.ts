/** Dates that a partner's file asks to be kept, of every kind (Decision 7 and what stands on it). */
export const deadlineKinds = [
  'improvement-ends',
  'final-determination-due',
  'expiry-warning',
  'validity-ends',
  'basis-ends',
  'agreement-ends',
  'condition-due',
  'action-due',
  'visit-due',
  'follow-up-planned',
  'evidence-expires',
] as const;
