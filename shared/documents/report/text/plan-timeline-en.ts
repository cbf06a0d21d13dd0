import type { ActivityKind } from '../../../record/shapes/follow-up.ts';
import type { Lane, TimelineEvent } from '../../../rules/timeline/timeline.ts';

/** English words of the timeline in documents. */
export const planTimelineEn = {
  heading: 'Timeline',
  intro: (from: string, until: string) =>
    `The path of the partner from ${from} to ${until}. Each column is one month.`,
  grouped: (from: string, until: string, months: string) =>
    `The path of the partner from ${from} to ${until}. Each column is ${months} months.`,
  empty: 'Nothing has happened yet that could be drawn.',
  /** Title of a column that holds several months, by its place in the year. */
  period: (place: number) => String(place),
  window: 'Improvement period',
  legend: 'Legend:',
  today: (month: string) => `The dark column is that of this document, ${month}.`,
  rows: {
    determinations: 'Determinations',
    activities: 'Visits and support',
    actions: 'Actions of the plan',
    dates: 'Dates',
  },
  states: {
    unknown: 'not reviewed',
    'not-met': 'not met',
    partly: 'partly met',
    met: 'met',
    'not-applicable': 'not applicable',
  } satisfies Record<Lane['spans'][number]['state'], string>,
  signs: {
    'self-score': 'self-assessment',
    preliminary: 'preliminary determination',
    final: 'final determination',
    activity: 'visit or support',
    'action-due': 'action due',
    'action-verified': 'action verified',
    'window-ends': 'improvement period ends',
    'validity-ends': 'validity ends',
    reassessment: 'reassessment',
  },
  events: 'Events',
  columns: { on: 'Date', event: 'Event', details: 'Details', standards: 'Standards' },
  ahead: 'ahead',
  kinds: {
    'self-score': 'Self-assessment submitted',
    preliminary: 'Preliminary determination',
    decision: 'Decision',
    extension: 'Improvement period extended',
    'standard-turned': 'Standard reviewed again',
    'action-added': 'Action planned',
    'action-verified': 'Action verified',
    'action-dropped': 'Action dropped',
    activity: 'Visit or support',
    final: 'Final determination',
    consequence: 'Consequence of low capacity',
    reassessment: 'Reassessment started',
    basis: 'Temporary exemption',
    'window-ends': 'Improvement period ends',
    'action-due': 'Action due',
    'validity-ends': 'Validity ends',
  } satisfies Record<TimelineEvent['kind'], string>,
  activities: {
    'programme-visit': 'Programme visit',
    'spot-check': 'Spot check',
    call: 'Call',
    training: 'Training',
    mentoring: 'Mentoring',
    other: 'Other',
  } satisfies Record<ActivityKind, string>,
  met: (count: string) => `${count} met`,
  turned: (state: string) => `Now ${state}`,
  until: (date: string) => `until ${date}`,
  extended: 'extended',
};

export type PlanTimelineText = typeof planTimelineEn;
