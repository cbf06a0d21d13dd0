import type { Rating, Risk } from '../../../shared/content/instrument/instrument.ts';
import type { ReliedOfRow } from '../../../shared/rules/standing/relied-result.ts';
import type { RestsOn } from '../../../shared/rules/standing/rests-on.ts';
import {
  isRatingCurrent,
  type ResultKind,
  type ResultState,
} from '../../../shared/rules/standing/result-state.ts';
import type { IconName } from './icon-paths.ts';

/** What stands in the place of a rating: a rating of either instrument, another entity's result, a basis, or nothing. */
export type Standing =
  | { readonly kind: 'capacity'; readonly capacity: 'full' | 'medium' | 'low'; readonly risk: Risk }
  | { readonly kind: 'risk-scheme'; readonly risk: Risk }
  | { readonly kind: 'reliance'; readonly relied: ReliedOfRow }
  | { readonly kind: 'emergency' | 'no-contact' | 'none' };

export type Tone = 'good' | 'fair' | 'poor' | 'neutral';

/**
 * Decision 4: capacity and risk are one result read from two sides. In UNICEF's 2020 scheme the rating is a
 * risk, and there "low" means the opposite of low capacity; the risk beside it tells them apart.
 */
export function standingOf(rating: Rating | null, risk: Risk | null, restsOn?: RestsOn): Standing {
  if (rating === 'full') return { kind: 'capacity', capacity: 'full', risk: risk ?? 'low' };
  if (rating === 'medium') return { kind: 'capacity', capacity: 'medium', risk: risk ?? 'moderate' };
  if (rating === 'low' && risk !== 'low') return { kind: 'capacity', capacity: 'low', risk: risk ?? 'high' };
  if (rating === 'low' || rating === 'moderate' || rating === 'high')
    return { kind: 'risk-scheme', risk: rating };
  if (restsOn === 'emergency' || restsOn === 'no-contact') return { kind: restsOn };
  return { kind: 'none' };
}

const toneOfRisk: Readonly<Record<Risk, Tone>> = { low: 'good', moderate: 'fair', high: 'poor' };

export function toneOf(standing: Standing): Tone {
  switch (standing.kind) {
    case 'capacity':
    case 'risk-scheme':
      return toneOfRisk[standing.risk];
    case 'reliance':
      return toneOfRisk[standing.relied.risk];
    case 'emergency':
      return 'poor';
    case 'no-contact':
    case 'none':
      return 'neutral';
  }
}

/** What stands on a day in the place of a rating: an expired or superseded one stands no more. */
export function standingOn(
  rating: Rating | null,
  risk: Risk | null,
  { kind }: ResultState,
  relied: ReliedOfRow | null = null,
): Standing {
  if (kind === 'reliance') return relied ? { kind, relied } : { kind: 'none' };
  if (kind === 'emergency' || kind === 'no-contact') return { kind };
  return isRatingCurrent({ kind }) ? standingOf(rating, risk) : { kind: 'none' };
}

const closedKinds: ReadonlySet<ResultKind> = new Set(['not-proceed', 'suspended', 'ended']);
const doubtfulKinds: ReadonlySet<ResultKind> = new Set(['evidence-expired', 'window-over', 'expiring']);

/** The colour on a day: good only while it is in force and nothing is the matter with it. */
export function toneOn(standing: Standing, { kind }: ResultState): Tone {
  if (closedKinds.has(kind)) return 'poor';
  if (kind === 'not-shown') return 'neutral';
  const tone = toneOf(standing);
  return tone === 'good' && doubtfulKinds.has(kind) ? 'fair' : tone;
}

const iconOfTone: Readonly<Record<Tone, IconName>> = {
  good: 'circle-check',
  fair: 'half',
  poor: 'alert',
  neutral: 'circle-dash',
};

export const iconOf = (tone: Tone): IconName => iconOfTone[tone];
