import type { DuplicateReason } from './duplicates.ts';

/** Why two records may be one organisation: beside what lists are compared by, numbers and acronyms. */
export type DoubleReasonCode =
  | DuplicateReason['code']
  | 'same-portal-number'
  | 'same-iati-identifier'
  | 'name-is-acronym'
  | 'name-is-initials';

export interface DoubleReason {
  readonly code: DoubleReasonCode;
  /** What they share, as the other record has it. */
  readonly value: string;
  readonly message: string;
}

const messages = {
  'same-portal-number': 'Same number of the UN Partner Portal: {value}',
  'same-iati-identifier': 'Same IATI identifier: {value}',
  'name-is-acronym': 'One is called by the acronym of the other: {value}',
  'name-is-initials': 'One is called by the first letters of the other: {value}',
} as const;

export function doubleReason(code: keyof typeof messages, value: string): DoubleReason {
  return { code, value, message: messages[code].replace('{value}', () => value) };
}
