import { ok, type Result } from '../../../shared/ground/result.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { findPerson, type ListedPerson, personAt } from '../../../shared/rules/people/people.ts';
import type { PersonView } from '../../../shared/rules/people/person-view.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';

/** A person of a reference or id, with the list as it is. */
export interface FoundPerson {
  readonly file: WorkspaceFile;
  readonly person: ListedPerson;
}

export function findListed(
  journal: Journal,
  reference: string,
): Result<FoundPerson, 'PERSON_NOT_FOUND' | 'PERSON_AMBIGUOUS'> {
  const file = loadWorkspaceFile(journal.store);
  const person = findPerson(file, reference);
  return person.ok ? ok({ file, person: person.value }) : person;
}

/** People as they are given out, with what is assigned to them: one pass over the register's rows. */
export function viewPeople(
  journal: Journal,
  file: WorkspaceFile,
  people: readonly ListedPerson[],
): PersonView[] {
  const partners = new Map<string, number>();
  const assessments = new Map<string, number>();
  for (const row of journal.rows.all()) {
    if (row.archived) continue;
    for (const { person, assessment } of row.assigned) {
      const counts = assessment === null ? partners : assessments;
      counts.set(person, (counts.get(person) ?? 0) + 1);
    }
  }
  const me = personAt(file, journal.store.device.id);
  return people.map(({ names: _, ...person }) => ({
    ...person,
    isMe: person.id === me,
    partners: partners.get(person.id) ?? 0,
    assessments: assessments.get(person.id) ?? 0,
  }));
}
