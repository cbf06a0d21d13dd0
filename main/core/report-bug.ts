import { SharedReference } from '../../shared/ground/names/shared-reference.ts';
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
  if (error instanceof SharedReference) return refuse('REFERENCE_SHARED', sharedDetails(error));
  const reference = session.ports.ids.newId().slice(0, 8);
  session.ports.logBug(reference, error, request);
  return error instanceof UnreadableChange
    ? refuse('CHANGE_UNREADABLE', { problem: error.message, reference })
    : refuse('UNEXPECTED', { reference });
}

/** Nobody compares more; the number tells of all. */
const mostChoices = 5;

/** What a refusal says of those that bear one reference. */
export function sharedDetails({ reference, choices }: Pick<SharedReference, 'reference' | 'choices'>) {
  return {
    reference,
    count: choices.length,
    choices: choices
      .slice(0, mostChoices)
      .map((choice) => choice.join(' · '))
      .join('; '),
    example: choices[0]?.[0] ?? '',
  };
}
