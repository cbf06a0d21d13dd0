import type { CaseDetailCode } from './guard-messages.ts';
import { mayHold } from './may-hold.ts';

/** A part of a text, end not included. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Span extends Place {
  readonly code: CaseDetailCode;
}

/** Not `test`: the guard's expressions are global and would remember where they stopped. */
export function has(text: string, words: RegExp): boolean {
  return mayHold(text, words) && text.search(words) >= 0;
}
