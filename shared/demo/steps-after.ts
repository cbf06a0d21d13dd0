import type { ElementId } from '../content/clause/clause.ts';
import type { AgreementFields } from '../record/shapes/agreement.ts';
import { demoEntity } from './demo-partner.ts';
import type { FollowThroughStep, Step } from './story.ts';

/** Steps of a story after the preliminary determination, named as an officer would tell them. */

type Steps = readonly Step[];
type StepThat<Does extends FollowThroughStep['does']> = Extract<FollowThroughStep, { does: Does }>;

/** Actions of the library: standard, entry, who does it, and within which time where that differs from the usual. */
export const planned = (
  ago: string,
  responsible: string,
  actions: readonly (readonly [standard: string, library: string, dueIn?: string])[],
  ...supportedBy: readonly string[]
): Steps => [
  {
    ago,
    does: 'plan',
    actions: actions.map(([standard, library, dueIn]) => ({
      standard,
      library,
      responsible,
      supportedBy: [demoEntity, ...supportedBy],
      ...(dueIn === undefined ? {} : { dueIn }),
    })),
  },
];

export const begun = (ago: string, library: string, note: string): Steps => [
  { ago, does: 'action', library, status: 'in-progress', note },
];
export const reportedDone = (ago: string, library: string, note: string): Steps => [
  { ago, does: 'action', library, status: 'done-by-partner', note },
];
export const verified = (ago: string, library: string, note: string): Steps => [
  { ago, does: 'action', library, status: 'verified', note },
];
export const dropped = (ago: string, library: string, reason: string): Steps => [
  { ago, does: 'action', library, status: 'dropped', reason },
];

export const followedUp = (
  ago: string,
  activity: StepThat<'follow-up'>['activity'],
  nextIn?: string,
): Steps => [{ ago, does: 'follow-up', activity, ...(nextIn === undefined ? {} : { nextIn }) }];

interface Signed {
  readonly type: NonNullable<AgreementFields['type']>;
  readonly programme: string;
  readonly amount: number;
  readonly languages: readonly string[];
  readonly lasts: string;
  readonly absent?: readonly ElementId[];
  readonly unchecked?: readonly ElementId[];
}

/** An agreement signed on the day, with what the check of its clauses found. */
export const signed = (ago: string, reference: string, agreement: Signed): Steps => [
  {
    ago,
    does: 'agreement',
    fields: {
      reference,
      type: agreement.type,
      programme: agreement.programme,
      value: { amount: agreement.amount, currency: 'USD' },
      languages: [...agreement.languages],
    },
    lasts: agreement.lasts,
    absent: agreement.absent ?? [],
    unchecked: agreement.unchecked ?? [],
  },
];
