import type { PartnerFile } from '../../../record/file/partner-file.ts';
import { type RecordedActivity, standingActivities } from '../../follow-up/follow-up-state.ts';
import { nextVisit, plannedBy } from '../../follow-up/next-visit.ts';
import type { Due } from '../due.ts';
import { makeDue, partnerSubject } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/**
 * The next visit, and what the newest activity planned where that is another day. A nearer date that somebody planned
 * takes the place of the one that the table gives, also where a later activity planned nothing. None where the work
 * was ended.
 */
export function visitDues({ file, instruments, standing }: PartnerReading): Due[] {
  if (standing.determined?.assessment.record.consequences.at(-1)?.fact.kind === 'end') return [];
  const visit = nextVisit(file, instruments, standing);
  const activities = standingActivities(file);
  const nearest = activities.find(({ reference }) => visit?.rule === plannedBy(reference));
  const newest = activities.at(-1);
  const planning = [nearest, newest?.activity.nextOn === visit?.on ? undefined : newest];
  return [
    ...(visit && !nearest ? [makeDue(file, 'visit-due', visit.on, partnerSubject(file))] : []),
    ...planning.flatMap((each) => (each ? planned(file, each) : [])),
  ];
}

function planned(file: PartnerFile, { id, reference, activity: { nextOn } }: RecordedActivity): Due[] {
  if (nextOn === null) return [];
  return [makeDue(file, 'follow-up-planned', nextOn, { kind: 'activity', id, reference })];
}
