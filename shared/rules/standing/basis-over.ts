import type { PartnerRow } from '../register/partner-view.ts';
import { resultStateOf } from './result-state.ts';

/** Whether the row rests on a basis, or on another entity's result, that has ended by the day. */
export function isBasisOver(row: PartnerRow, today: string): boolean {
  const { kind } = resultStateOf(row, today);
  return kind === 'emergency-over' || kind === 'no-contact-over' || kind === 'reliance-over';
}
