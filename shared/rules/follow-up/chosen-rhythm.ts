import type { Instrument, Rhythm } from '../../content/instrument/instrument.ts';
import { type Instruments, usualInstrument } from '../../content/instrument/instruments.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { Standing } from '../standing/standing.ts';
import { type RecommendedVisits, recommendedVisits } from './rhythm.ts';

export interface ChosenRhythm {
  readonly instrument: Instrument;
  readonly rhythm: Rhythm;
  readonly yearlyCashUsd: number | null;
  /** Null where the table can't tell. */
  readonly recommended: RecommendedVisits | null;
}

/**
 * The instrument by whose tables a partner is followed: that of the determination which stands, since its rating
 * is read in no other scheme; else that of the assessment at hand, or the first current one.
 */
export function rhythmInstrument(
  { determined, atHand }: Pick<Standing, 'determined' | 'atHand'>,
  instruments: Instruments,
): Instrument {
  return determined?.assessment.instrument ?? atHand?.instrument ?? usualInstrument(instruments);
}

/** The table that was chosen, or the instrument's first, and what it recommends as the partner stands. */
export function chosenRhythm(file: PartnerFile, standing: Standing, instruments: Instruments): ChosenRhythm {
  const instrument = rhythmInstrument(standing, instruments);
  const chosen = currentValue(file.registers, registerKeys.rhythm) as
    | { readonly rhythm: string; readonly yearlyCashUsd: number | null }
    | undefined;
  const { rhythms } = instrument.definition;
  const rhythm = rhythms.find(({ id }) => id === chosen?.rhythm) ?? (rhythms[0] as Rhythm);
  const yearlyCashUsd = chosen?.yearlyCashUsd ?? null;
  // Before an own result, that of another entity says how closely to look.
  const score = standing.determined?.determination.score ?? standing.relied?.recorded.fact;
  const recommended = recommendedVisits(rhythm, {
    rating: score?.rating ?? null,
    risk: score?.risk ?? null,
    basis: standing.basis?.recorded.fact.kind ?? null,
    yearlyCashUsd,
  });
  return { instrument, rhythm, yearlyCashUsd, recommended };
}
