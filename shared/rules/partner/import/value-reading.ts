import type { RefusalDetails } from '../../../ground/result.ts';
import type { ProblemCode, ProblemDraft } from './problem-messages.ts';

/** What a cell was read as, and what to tell about it. */
export interface Reading<Value> {
  readonly value: Value;
  readonly problems: readonly ProblemDraft[];
}

export function reading<Value>(value: Value, ...problems: ProblemDraft[]): Reading<Value> {
  return { value, problems };
}

export function draft(code: ProblemCode, details: RefusalDetails = {}): ProblemDraft {
  return { code, details };
}
