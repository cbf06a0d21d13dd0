import { type PartnerFile, type Recorded, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { DiligenceFact, Escalation, Override, Resolution } from '../../record/shapes/diligence.ts';

/** A recorded fact with what became of it. */
export interface Diligence {
  readonly id: string;
  readonly recorded: Recorded<DiligenceFact>;
  readonly escalation: Escalation | null;
  readonly resolution: Resolution | null;
  readonly override: Override | null;
  /** Why it was withdrawn; null when it was not. */
  readonly withdrawn: string | null;
}

/** Every fact of a partner, in the order in which they were recorded. */
export function readDiligence(file: PartnerFile): Diligence[] {
  const at = <Value>(key: string) => (currentValue(file.registers, key) as Value | undefined) ?? null;
  return Object.entries(file.diligence).map(([id, recorded]) => ({
    id,
    recorded,
    escalation: at<Escalation>(registerKeys.diligenceEscalated(id)),
    resolution: at<Resolution>(registerKeys.diligenceResolved(id)),
    override: at<Override>(registerKeys.diligenceOverridden(id)),
    withdrawn: at<string>(registerKeys.diligenceWithdrawn(id)),
  }));
}

/** Whether a fact says something against the partner, so that it is escalated and resolved. */
export function isFlag({ kind, value }: Pick<DiligenceFact, 'kind' | 'value'>): boolean {
  if (kind === 'observation') return true;
  return value === 'possible-match' || value === 'match' || value === 'does-not-meet';
}

/** Whether nobody sets it aside alone and in a word: a red flag, and a match with sanctions, a possible one too. */
export const isGrave = ({ kind, value }: Pick<DiligenceFact, 'kind' | 'value'>): boolean =>
  (kind === 'observation' && value === 'red-flag') ||
  (kind === 'sanctions-screening' && (value === 'match' || value === 'possible-match'));

/** Whether it is in the way of going on with the partner; a possible match is so once somebody confirmed it. */
export const weighs = ({
  recorded: { fact },
  resolution,
}: Pick<Diligence, 'recorded' | 'resolution'>): boolean =>
  isGrave(fact) && (fact.value !== 'possible-match' || resolution?.outcome === 'confirmed');

/** Whether it was neither withdrawn nor cleared. One that was confirmed stays. */
export const stands = ({ withdrawn, resolution }: Pick<Diligence, 'withdrawn' | 'resolution'>): boolean =>
  withdrawn === null && resolution?.outcome !== 'cleared';
