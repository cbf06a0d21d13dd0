import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { findPerson, type ListedPerson, personAt, readPerson } from '../../../shared/rules/people/people.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { findListed } from './view-people.ts';

/** Whom something is to be assigned to; null for nobody. */
export function findAssignee(
  journal: Journal,
  reference: string | null,
): Result<ListedPerson | null, 'PERSON_NOT_FOUND' | 'PERSON_AMBIGUOUS'> {
  if (reference === null) return ok(null);
  const found = findListed(journal, reference);
  return found.ok ? ok(found.value.person) : found;
}

/** A person of the list, or who works at this device for “me”. Where nobody was chosen, nothing can be theirs. */
export function findChosen(
  journal: Journal,
  reference: string,
): Result<ListedPerson, 'PERSON_NOT_FOUND' | 'PERSON_AMBIGUOUS' | 'PERSON_NOT_CHOSEN'> {
  const file = loadWorkspaceFile(journal.store);
  if (reference.toLowerCase() !== 'me') return findPerson(file, reference);
  const id = personAt(file, journal.store.device.id);
  const person = id === null ? null : readPerson(file, id);
  return person ? ok(person) : refuse('PERSON_NOT_CHOSEN');
}
