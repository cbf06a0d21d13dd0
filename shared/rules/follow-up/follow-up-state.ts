import { type ActivityRecord, type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { Activity, ActivityKind } from '../../record/shapes/follow-up.ts';

/** One monitoring activity read out of its partner's file. */
export interface RecordedActivity {
  readonly id: string;
  readonly reference: string;
  readonly record: ActivityRecord;
  readonly activity: Activity;
  /** Why it was withdrawn; null when it stands. */
  readonly withdrawn: string | null;
}

/** Kinds that count as having looked at the partner on the spot: what the rhythm of visits is counted from. */
const visits: ReadonlySet<ActivityKind> = new Set(['programme-visit', 'spot-check']);

/** All activities of a partner, by their own date and then by the order in which they were recorded. */
export function readActivities(file: PartnerFile): RecordedActivity[] {
  return Object.entries(file.activities)
    .map(([id, record]) => ({
      id,
      reference: record.fact.reference,
      record,
      activity: record.fact.activity,
      withdrawn:
        (currentValue(file.registers, registerKeys.activityWithdrawn(id)) as string | undefined) ?? null,
    }))
    .sort((a, b) => (a.activity.on < b.activity.on ? -1 : a.activity.on > b.activity.on ? 1 : 0));
}

/** Those that were not withdrawn, oldest first. */
export function standingActivities(file: PartnerFile): RecordedActivity[] {
  return readActivities(file).filter(({ withdrawn }) => withdrawn === null);
}

/** Date of the last programme visit or spot check; null without one. Takes activities oldest first. */
export function lastVisitOn(activities: readonly RecordedActivity[]): string | null {
  return activities.findLast(({ activity }) => visits.has(activity.kind))?.activity.on ?? null;
}
