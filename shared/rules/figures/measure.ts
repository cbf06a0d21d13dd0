import { addMonths } from '../../ground/dates/clocks.ts';
import type { AgreementGate } from '../../record/shapes/agreement.ts';
import { gateOn, inheritedOn, relianceOfRow } from '../standing/reliance.ts';
import { carriesWork, isRatingCurrent, type ResultState, resultStateOf } from '../standing/result-state.ts';
import type { FigureGroup, figureUnits, LeftOutReason } from './figure.ts';
import type { FiguredRow } from './figured-row.ts';
import { groupOf, type PartnerGroup } from './partner-group.ts';

/** A partner on the day of the figures: its row, and what the rules say of it that day, worked out once for all figures. */
export interface PartnerOnDay {
  readonly row: FiguredRow;
  readonly kind: PartnerGroup;
  readonly day: string;
  /** First day of the period. */
  readonly from: string;
  /** The same day a year earlier and a year later. */
  readonly yearBefore: string;
  readonly yearAfter: string;
  readonly state: ResultState;
  /** What stands between it and an active agreement; null where something valid carries one, or nothing is asked. */
  readonly gate: AgreementGate | null;
  /** What carries the work that day. */
  readonly carriedBy: 'own' | 'reliance' | 'emergency' | 'no-contact' | 'headquarters' | null;
}

/** The days that all partners are seen from, worked out once. */
export interface Days {
  readonly day: string;
  readonly from: string;
  readonly yearBefore: string;
  readonly yearAfter: string;
}

export function daysOf(day: string, from: string): Days {
  return { day, from, yearBefore: addMonths(day, -12), yearAfter: addMonths(day, 12) };
}

export function partnerOnDay(row: FiguredRow, days: Days): PartnerOnDay {
  const { day } = days;
  const state = resultStateOf(row, day);
  return {
    row,
    kind: groupOf(row.type),
    ...days,
    state,
    gate: gateOn(relianceOfRow(row), day),
    carriedBy: carrierOf(row, state, day),
  };
}

function carrierOf(row: FiguredRow, state: ResultState, day: string): PartnerOnDay['carriedBy'] {
  const { kind } = state;
  if (kind === 'reliance' || kind === 'emergency' || kind === 'no-contact') return kind;
  if (carriesWork(state)) return 'own';
  return row.headquarters && inheritedOn(row, day)?.carriedBy ? 'headquarters' : null;
}

/** Whether something happened in the period of the figures. */
export function isInPeriod({ day, from }: Pick<PartnerOnDay, 'day' | 'from'>, on: string | null): boolean {
  return on !== null && on >= from && on <= day;
}

/** Why no own rating of a partner counts that day; null where one does. */
export function ratingMissing({ row, state }: PartnerOnDay): LeftOutReason | null {
  if (state.kind === 'not-shown' || state.kind === 'not-accepted') return state.kind;
  if (!row.portfolio.result || row.rating === null) return 'no-result';
  if (isRatingCurrent(state)) return null;
  return state.kind === 'expired' ? 'result-over' : 'other-result';
}

/** What one partner adds to a measure: so much to each part, of so much; or why it adds nothing. */
export type Judged =
  | { readonly leftOut: LeftOutReason }
  | {
      readonly of: number;
      /** A part that is not named gets nothing. */
      readonly parts: Readonly<Record<string, number>>;
      /** Days, where the measure is about a time. */
      readonly days?: readonly number[];
    };

/** Something that is counted over partners, in parts that share one denominator. */
export interface Measure {
  readonly name: string;
  readonly group: FigureGroup;
  readonly unit: (typeof figureUnits)[number];
  readonly instrument?: string;
  readonly standard?: string;
  readonly course?: string;
  /** Its parts in order; others that partners bring follow. */
  readonly parts: readonly string[];
  /** Counts partners in scope and out of it, whatever the filter says of scope. */
  readonly everyScope?: boolean;
  /** A plain number, with nothing that it is a share of. */
  readonly isCount?: boolean;
  judge(partner: PartnerOnDay): Judged;
}

/** Answers that are given of thousands of partners are made once. */
const made = { leftOut: new Map<LeftOutReason, Judged>(), one: new Map<string, Judged>() };

export function leftOut(reason: LeftOutReason): Judged {
  const known = made.leftOut.get(reason) ?? { leftOut: reason };
  made.leftOut.set(reason, known);
  return known;
}

const noPart: Judged = { of: 1, parts: {} };

/** One partner in the denominator, counted in one part, or in none. */
export function onePartner(part?: string): Judged {
  if (part === undefined) return noPart;
  const known = made.one.get(part) ?? { of: 1, parts: { [part]: 1 } };
  made.one.set(part, known);
  return known;
}

/** One partner, counted in a part where something holds. */
export function counts(part: string, holds: boolean): Judged {
  return holds ? onePartner(part) : noPart;
}

export function measureId({ name, instrument, standard, course }: Measure): string {
  return [name, instrument, standard, course].filter((each) => each !== undefined).join('/');
}
