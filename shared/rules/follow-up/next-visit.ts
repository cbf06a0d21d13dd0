import type { Instruments } from '../../content/instrument/instruments.ts';
import { addMonths } from '../../ground/dates/clocks.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { type Standing, standingOf } from '../standing/standing.ts';
import { chosenRhythm } from './chosen-rhythm.ts';
import { lastVisitOn, type RecordedActivity, standingActivities } from './follow-up-state.ts';

export interface NextVisit {
  readonly on: string;
  /** The row of the rhythm that asks for it, or "planned/" with the reference of the activity that planned it. */
  readonly rule: string;
}

/**
 * When a partner is to be looked at next; null where nothing asks for it. The rhythm counts from the last programme
 * visit or spot check, or from the determination where that is later; a date that an activity planned and that no
 * later activity has met comes first when it is earlier. Depends on no day, so that it can be kept ready.
 */
export function nextVisit(
  file: PartnerFile,
  instruments: Instruments,
  standing: Standing = standingOf(file, instruments),
): NextVisit | null {
  const activities = standingActivities(file);
  const byRhythm = visitByRhythm(file, instruments, standing, activities);
  const planned = plannedVisit(activities);
  if (byRhythm === null || planned === null) return byRhythm ?? planned;
  return planned.on < byRhythm.on ? planned : byRhythm;
}

function visitByRhythm(
  file: PartnerFile,
  instruments: Instruments,
  standing: Standing,
  activities: readonly RecordedActivity[],
): NextVisit | null {
  if (isOverWith(standing)) return null;
  const { recommended } = chosenRhythm(file, standing, instruments);
  if (!recommended || recommended.everyMonths === null) return null;
  const since = standing.determined?.determination.on ?? standing.basis?.recorded.fact.from ?? null;
  const from = latest(lastVisitOn(activities), since);
  return from === null ? null : { on: addMonths(from, recommended.everyMonths), rule: recommended.rule };
}

/** The earliest planned date that lies after the last activity: what was planned before it has been overtaken. */
function plannedVisit(activities: readonly RecordedActivity[]): NextVisit | null {
  const lastOn = activities.at(-1)?.activity.on ?? '';
  return activities.reduce<NextVisit | null>((first, { reference, activity: { nextOn } }) => {
    if (nextOn === null || nextOn <= lastOn || (first && first.on <= nextOn)) return first;
    return { on: nextOn, rule: plannedBy(reference) };
  }, null);
}

/** The rule of a visit that an activity planned. */
export function plannedBy(reference: string): string {
  return `planned/${reference}`;
}

/** Whether the work with the partner was declined or ended: nobody visits it by a rhythm then. */
function isOverWith({ determined }: Standing): boolean {
  const record = determined?.assessment.record;
  return (
    record?.decisions.at(-1)?.fact.decision === 'do-not-proceed' ||
    record?.consequences.at(-1)?.fact.kind === 'end'
  );
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
