import { implement } from '@orpc/server';
import { contract } from '../../shared/contract/contract.ts';
import type { Refused } from '../../shared/ground/result.ts';
import type { Journal } from './journal.ts';
import type { Progress } from './progress.ts';
import { requireJournal, type Session } from './session.ts';

/** What a handler is given beside its input. */
export interface Asked {
  readonly session: Session;
  /** Whether the contract lets this request change the record; one that doesn't and tries is a bug. */
  readonly changes: boolean;
  readonly progress: Progress;
  /** The workspace in which work that takes time was begun: what comes of it goes there, or nowhere once it is closed. */
  readonly journal?: Journal;
  /** The answer as the contract tells it; throws when it is another. Asked before anything is written. */
  readonly ensureAnswer: <Answer>(answer: Answer) => Answer;
}

/**
 * The contract's builder for handlers; a router that lacks a request doesn't compile. Answers are held against the
 * contract by dispatch: that of a change was before it was written, and once is enough.
 */
export const os = implement(contract, { initialOutputValidationIndex: Number.NaN }).$context<Asked>();

/** A Result of any value and any refusal, for steps whose own type is to be kept. */
export type AnyResult = { readonly ok: true; readonly value: unknown } | Refused;

/** Runs a step of a handler in the open workspace, or refuses when there is none. */
export async function inWorkspace<Answer extends AnyResult>(
  session: Session,
  step: (journal: Journal) => Answer | Promise<Answer>,
): Promise<Answer | Refused<'NO_WORKSPACE'>> {
  const journal = requireJournal(session);
  return journal.ok ? step(journal.value) : journal;
}
