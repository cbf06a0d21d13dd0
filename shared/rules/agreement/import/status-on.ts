import type { AgreementStatus } from '../../../record/shapes/agreement.ts';

/**
 * Status by the dates alone: ended after the last day, active from the first day on, draft before it and while no first
 * day is known. ISO dates compare as text.
 */
export function statusOn(today: string, startsOn: string | null, endsOn: string | null): AgreementStatus {
  if (endsOn !== null && endsOn < today) return 'ended';
  return startsOn !== null && startsOn <= today ? 'active' : 'draft';
}
