import { standingActivities } from '../../follow-up/follow-up-state.ts';
import { nextVisit } from '../../follow-up/next-visit.ts';
import type { Due } from '../due.ts';
import { makeDue, partnerSubject } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/** The next visit, and what the newest activity planned where that is another day. None where the work was ended. */
export function visitDues({ file, instruments, standing }: PartnerReading): Due[] {
  if (standing.determined?.assessment.record.consequences.at(-1)?.fact.kind === 'end') return [];
  const visit = nextVisit(file, instruments, standing);
  const newest = standingActivities(file).at(-1);
  const planned = newest?.activity.nextOn ?? null;
  // A nearer date that somebody planned takes the place of the one that the table gives.
  const isPlanned = visit?.rule.startsWith('planned/') ?? false;
  return [
    ...(visit && !isPlanned ? [makeDue(file, 'visit-due', visit.on, partnerSubject(file))] : []),
    ...(newest && planned !== null && (isPlanned || planned !== visit?.on)
      ? [
          makeDue(file, 'follow-up-planned', planned, {
            kind: 'activity',
            id: newest.id,
            reference: newest.reference,
          }),
        ]
      : []),
  ];
}
