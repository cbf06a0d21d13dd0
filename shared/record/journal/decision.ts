import type { MessageCode } from '../../ground/refusals/messages.ts';
import type { Result } from '../../ground/result.ts';
import type { EntryDraft, Person } from './entry.ts';

/** What a decision may know beside the file: the calendar date where the person is, and who the person is. */
export interface DecisionContext {
  readonly today: string;
  readonly officer: Person;
}

/** Drafts to be written together, or a refusal after which nothing is written. */
export type Decided = Result<readonly EntryDraft[], MessageCode>;
