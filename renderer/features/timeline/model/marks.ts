import type { Timeline, TimelineEvent } from '../../../../shared/rules/timeline/timeline.ts';

/** Rows of marks around the lanes of the standards. */
export const markRows = ['assessment', 'plan', 'support'] as const;
export type MarkRow = (typeof markRows)[number];

/** In which row an event is marked; a turn shows in the lane of its standard. */
const rowOfKind: Readonly<Record<TimelineEvent['kind'], MarkRow | null>> = {
  'self-score': 'assessment',
  preliminary: 'assessment',
  decision: 'assessment',
  extension: 'assessment',
  'standard-turned': null,
  'action-added': 'plan',
  'action-verified': 'plan',
  'action-dropped': 'plan',
  activity: 'support',
  final: 'assessment',
  consequence: 'assessment',
  reassessment: 'assessment',
  basis: 'assessment',
  'window-ends': 'assessment',
  'action-due': 'plan',
  'validity-ends': 'assessment',
};

/** What happened on one day in one way: a single event, or several actions. */
export interface EventGroup {
  readonly first: TimelineEvent;
  readonly count: number;
}

/** The marks of a row, those of one kind on one day as one. The end of the window that is drawn as a band has no mark. */
export function marksOf(timeline: Pick<Timeline, 'events' | 'window'>, row: MarkRow): readonly EventGroup[] {
  const groups = new Map<string, { first: TimelineEvent; count: number }>();
  for (const event of timeline.events) {
    if (rowOfKind[event.kind] !== row) continue;
    if (event.kind === 'window-ends' && event.on === timeline.window?.until) continue;
    // Only actions come by the dozen; everything else is worth a mark of its own.
    const key = row === 'plan' ? `${event.kind} ${event.on}` : `${event.kind} ${event.on} ${event.reference}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { first: event, count: 1 });
  }
  return [...groups.values()];
}

/** The page about what an event happened to. */
export function pageOfEvent({ kind, reference }: TimelineEvent, partner: string): string {
  const file = `/partners/${encodeURIComponent(partner)}`;
  switch (rowOfKind[kind]) {
    case 'plan':
      return `${file}/plan?action=${encodeURIComponent(reference)}`;
    case 'support':
      return `${file}/follow-up`;
    default:
      return kind === 'basis' ? file : `/assessments/${encodeURIComponent(reference)}`;
  }
}
