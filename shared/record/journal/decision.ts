import type { MessageCode } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import type { EntryDraft, Person } from './entry.ts';

/** What a decision may know beside the file: the calendar date where the person is, and who the person is. */
export interface DecisionContext {
  readonly today: string;
  readonly officer: Person;
  /** Hashes text as UTF-8 into hexadecimal. */
  readonly sha256: (text: string) => string;
  /**
   * Whether a signer is the person who reviewed; there where the office wants somebody else than the reviewer to sign
   * and approve.
   */
  readonly isReviewer?: ((signer: Person, reviewer: Person) => boolean) | undefined;
}

/**
 * Drafts to be written together, or a refusal after which nothing is written. A decision that gathers the refusals of
 * others leaves its codes to be inferred: the request that asks for it declares them, or doesn't compile.
 */
export type Decided<Code extends MessageCode = MessageCode> = Result<readonly EntryDraft[], Code>;

/** A decision that may find nothing new, and then writes nothing. */
export function orNothing<Code extends MessageCode>(
  decided: Decided<Code>,
): Decided<Exclude<Code, 'NOTHING_TO_CHANGE'>> {
  if (!decided.ok && decided.error.code === 'NOTHING_TO_CHANGE') return ok([]);
  return decided as Decided<Exclude<Code, 'NOTHING_TO_CHANGE'>>;
}
