import type { Rating, Rhythm, Risk } from '../../content/instrument/instrument.ts';

/** What is known of a partner. The rating comes from a determination; a basis stands where there is none. */
export interface RhythmSubject {
  readonly rating: Rating | null;
  readonly risk: Risk | null;
  readonly basis: 'emergency' | 'no-contact' | null;
  /** Cash handed over in a year, in US dollars. */
  readonly yearlyCashUsd: number | null;
}

export interface RecommendedVisits {
  /** Whole months from one activity to the next; null where none is asked for. */
  readonly everyMonths: number | null;
  /** Null where the months don't divide a year. */
  readonly visitsPerYear: number | null;
  /** The row that applied: rhythm, row, and what it was found by, such as "unicef-programme-visits/to-500000/risk/high". */
  readonly rule: string;
}

const MONTHS_OF_YEAR = 12;

/**
 * How often to look at a partner by a rhythm of its instrument (DOMAIN §1.6). Null where the table can't tell: no
 * rating and no basis, or cash that is needed and not known.
 */
export function recommendedVisits(rhythm: Rhythm, subject: RhythmSubject): RecommendedVisits | null {
  return rhythm.kind === 'by-rating' ? byRating(rhythm, subject) : byCash(rhythm, subject);
}

type ByRating = Extract<Rhythm, { kind: 'by-rating' }>;
type ByCash = Extract<Rhythm, { kind: 'by-cash' }>;

function byRating(rhythm: ByRating, { rating, basis }: RhythmSubject): RecommendedVisits | null {
  const taken = rating ?? (basis && rhythm.assumed[basis]);
  const everyMonths = taken && rhythm.everyMonths[taken];
  if (!everyMonths) return null;
  const visits = MONTHS_OF_YEAR / everyMonths;
  return {
    everyMonths,
    visitsPerYear: Number.isInteger(visits) ? visits : null,
    rule: `${rhythm.id}/${rating ? 'rating' : basis}/${taken}`,
  };
}

function byCash(rhythm: ByCash, { risk, basis, yearlyCashUsd }: RhythmSubject): RecommendedVisits | null {
  if (yearlyCashUsd === null) return null;
  const index = rhythm.bands.findIndex(({ upTo }) => upTo === null || yearlyCashUsd <= upTo);
  const band = rhythm.bands[index];
  if (!band) return null;
  const row = band.upTo === null ? `above-${rhythm.bands[index - 1]?.upTo ?? 0}` : `to-${band.upTo}`;
  const { low, moderate, high } = band.visits;
  // Below the sums at which risk matters, a partner that was never assessed has a row too.
  if (low === moderate && moderate === high) return visits(low, `${rhythm.id}/${row}/any-risk`);
  const taken = risk ?? (basis && rhythm.assumed[basis]);
  if (!taken) return null;
  return visits(band.visits[taken], `${rhythm.id}/${row}/${risk ? 'risk' : basis}/${taken}`);
}

function visits(perYear: number, rule: string): RecommendedVisits {
  const everyMonths = perYear === 0 ? null : Math.floor(MONTHS_OF_YEAR / perYear);
  return { everyMonths, visitsPerYear: perYear, rule };
}
