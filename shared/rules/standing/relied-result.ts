import { z } from 'zod';
import { type Risk, riskSchema } from '../../content/instrument/instrument.ts';
import { isOver } from '../../ground/dates/is-over.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { type PartnerFile, type Recorded, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import {
  type RelianceEnd,
  type ReliedRating,
  type ReliedResult,
  reliedPointsSchema,
  reliedRatingSchema,
} from '../../record/shapes/reliance.ts';

/** Another UN entity's result with how it ended; null while nobody ended it, whether its last day is past or not. */
export interface Relied {
  readonly id: string;
  readonly recorded: Recorded<ReliedResult>;
  readonly ended: RelianceEnd | null;
}

/** Every result of another entity that was relied on, in the order in which they were recorded. */
export function readReliances(file: PartnerFile): Relied[] {
  return Object.entries(file.reliances).map(([id, recorded]) => ({
    id,
    recorded,
    ended: (currentValue(file.registers, registerKeys.relianceEnded(id)) as RelianceEnd | undefined) ?? null,
  }));
}

/**
 * Of those that nobody ended, the newest by the date of the result: an older one never comes back over a newer one. Of
 * two of one day the one that lasts longest, then the later recorded.
 */
export function standingReliance(file: PartnerFile): Relied | null {
  return readReliances(file)
    .filter(({ ended }) => ended === null)
    .reduce<Relied | null>(
      (newest, next) => (newest && isAfter(newest.recorded.fact, next.recorded.fact) ? newest : next),
      null,
    );
}

const isAfter = (one: ReliedResult, other: ReliedResult): boolean =>
  one.on === other.on ? one.until > other.until : one.on > other.on;

/**
 * Whether another entity's result is newer than the own determination; on one day the own one stands. A determination
 * that is itself another entity's is no own one: who relies on it has accepted just that.
 */
export const isNewer = (
  relied: Pick<ReliedResult, 'on'>,
  {
    determinedOn,
    ratedBy = null,
  }: { readonly determinedOn: string | null; readonly ratedBy?: object | null | undefined },
): boolean =>
  determinedOn === null || relied.on > determinedOn || (ratedBy !== null && relied.on === determinedOn);

/** The result that is relied on at a day (`YYYY-MM-DD`); null where none is, or where its last day is past. */
export function reliedOn(file: PartnerFile, today: string): Relied | null {
  const relied = standingReliance(file);
  return relied && !isOver(relied.recorded.fact.until, today) ? relied : null;
}

const risks: Readonly<Record<ReliedRating, Risk>> = { full: 'low', medium: 'moderate', low: 'high' };

/** The risk that a rating of the common tool means, or points of the scheme of 2020 (DOMAIN Decisions 4 and 10). */
export function riskOf(given: { readonly rating: ReliedRating } | { readonly points: number }): Risk {
  if ('rating' in given) return risks[given.rating];
  if (given.points <= 8) return 'high';
  return given.points <= 14 ? 'moderate' : 'low';
}

const labels: Readonly<Record<ReliedRating, string>> = {
  full: 'Full Capacity (Low Risk)',
  medium: 'Medium Capacity (Moderate Risk)',
  low: 'Low Capacity (High Risk)',
};

const riskLabels: Readonly<Record<Risk, string>> = {
  low: 'Low Risk',
  moderate: 'Moderate Risk',
  high: 'High Risk',
};

/**
 * The vendor master's label of the result. The scheme of 2020 has none: its risk is said with the points, so that nobody
 * takes it for a rating of the common tool.
 */
export const reliedLabel = ({
  rating,
  points,
  risk,
}: Pick<ReliedResult, 'rating' | 'points' | 'risk'>): string =>
  rating === null ? `${riskLabels[risk]} (${points ?? '?'} of 18 points, 2020)` : labels[rating];

/** A reliance that a person withdrew, the last of them by its day; one that an own assessment replaced is no such. */
export const endedRelianceSchema = z.object({
  id: z.string(),
  entity: z.string(),
  on: plainDateSchema,
  reason: z.string(),
});
export type EndedReliance = z.infer<typeof endedRelianceSchema>;

export function lastEndedReliance(file: PartnerFile): EndedReliance | null {
  return readReliances(file).reduce<EndedReliance | null>((last, { id, recorded, ended }) => {
    if (ended === null || ended.assessment !== null || (last && last.on > ended.on)) return last;
    return { id, entity: recorded.fact.entity, on: ended.on, reason: ended.reason };
  }, null);
}

/** What a register row tells of the result that is relied on. Whether its last day is past is for the reader to tell. */
export const reliedOfRowSchema = z.object({
  id: z.string(),
  entity: z.string(),
  on: plainDateSchema,
  rating: reliedRatingSchema.nullable(),
  points: reliedPointsSchema.nullable(),
  risk: riskSchema,
  reference: z.string(),
  until: plainDateSchema,
});
export type ReliedOfRow = z.infer<typeof reliedOfRowSchema>;

export function reliedOfRow({ id, recorded: { fact } }: Relied): ReliedOfRow {
  const { entity, on, rating, points, risk, reference, until } = fact;
  return { id, entity, on, rating, points, risk, reference, until };
}
