import { implement } from '@orpc/server';
import { contract } from '../../shared/contract/contract.ts';
import type { MessageCode } from '../../shared/ground/refusals/messages.ts';
import type { Result } from '../../shared/ground/result.ts';
import type { Journal } from './journal.ts';
import { requireJournal, type Session } from './session.ts';

/** The contract's builder for handlers; a router that lacks a request doesn't compile. */
export const os = implement(contract).$context<{ readonly session: Session }>();

/** Runs a step of a handler in the open workspace, or refuses when there is none. */
export async function inWorkspace<Value>(
  session: Session,
  step: (journal: Journal) => Result<Value, MessageCode> | Promise<Result<Value, MessageCode>>,
): Promise<Result<Value, MessageCode>> {
  const journal = requireJournal(session);
  return journal.ok ? step(journal.value) : journal;
}
