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

/** Whether a flag stands in the way of going on with the partner: a red flag, or a match with a list of sanctions. */
export const weighs = ({ kind, value }: Pick<DiligenceFact, 'kind' | 'value'>): boolean =>
  (kind === 'observation' && value === 'red-flag') || (kind === 'sanctions-screening' && value === 'match');

/** Whether it was neither withdrawn nor cleared. One that was confirmed stays. */
export const stands = ({ withdrawn, resolution }: Pick<Diligence, 'withdrawn' | 'resolution'>): boolean =>
  withdrawn === null && resolution?.outcome !== 'cleared';
