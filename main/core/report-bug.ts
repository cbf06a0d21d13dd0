import { refuse } from '../../shared/ground/refusals/messages.ts';
import type { Refusal } from '../../shared/ground/result.ts';
import { UnreadableChange } from './journal.ts';
import { isStorageFailure } from './ports.ts';
import { Cancelled } from './progress.ts';
import type { Session } from './session.ts';

/** What a person is told of a thrown error: of a failing disk what it is, of a bug its reference, under which it is logged. */
export function reportBug(
  session: Session,
  error: unknown,
  request: string,
): { readonly ok: false; readonly error: Refusal } {
  if (isStorageFailure(error)) return { ok: false, error: error.refusal };
  if (error instanceof Cancelled) return refuse('CANCELLED');
  const reference = session.ports.ids.newId().slice(0, 8);
  session.ports.logBug(reference, error, request);
  return error instanceof UnreadableChange
    ? refuse('CHANGE_UNREADABLE', { problem: error.message, reference })
    : refuse('UNEXPECTED', { reference });
}
