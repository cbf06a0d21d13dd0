import { resultStateOf } from './result-state.ts';

/** Whether the row rests on an exemption, or on another entity's result, that has ended by the day. */
export function isBasisOver(row: Parameters<typeof resultStateOf>[0], today: string): boolean {
  const { kind } = resultStateOf(row, today);
  return kind === 'emergency-over' || kind === 'no-contact-over' || kind === 'reliance-over';
}
