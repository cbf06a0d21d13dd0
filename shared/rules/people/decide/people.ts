import { canonicalJson } from '../../../ground/canonical-json.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import { foldForSearch } from '../../../ground/words/fold.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { PersonFields } from '../../../record/shapes/people.ts';
import type { WorkspaceFile } from '../../../record/workspace/workspace-file.ts';
import { type ListedPerson, listPeople } from '../people.ts';

/** Adds a person to the office's list. One of the same name and function who works here is refused. */
export function decideAddPerson(file: WorkspaceFile, id: string, fields: PersonFields) {
  const free = ensureFree(file, id, fields);
  return free.ok ? ok([draftEntry('person.added', { id, fields: inOrder(fields) })]) : free;
}

/** Changes what the list says of a person, as far as it differs. Entries keep the name that they were written with. */
export function decideEditPerson(file: WorkspaceFile, person: ListedPerson, given: Partial<PersonFields>) {
  const set = Object.fromEntries(
    Object.entries(inOrder(given)).filter(
      ([field, value]) => canonicalJson(value) !== canonicalJson(person[field as keyof PersonFields]),
    ),
  );
  if (Object.keys(set).length === 0) return refuse('NOTHING_TO_CHANGE');
  const free = ensureFree(file, person.id, { ...person, ...set });
  return free.ok ? ok([draftEntry('person.edited', { id: person.id, set })]) : free;
}

/** Records that a person left. What is assigned stays so, and says that the person left. */
export function decideLeave(person: ListedPerson, on: string | undefined, today: string) {
  if (person.left !== null) return refuse('PERSON_LEFT', { person: person.name, on: person.left });
  const date = recordDate(on, today, { field: 'day on which the person left' });
  return date.ok ? ok([draftEntry('person.left', { id: person.id, on: date.value })]) : date;
}

/** Records that a person works here again. */
export function decideRestorePerson(file: WorkspaceFile, person: ListedPerson) {
  if (person.left === null) return refuse('PERSON_NOT_LEFT', { person: person.name });
  const free = ensureFree(file, person.id, person);
  return free.ok ? ok([draftEntry('person.restored', { id: person.id })]) : free;
}

/** Refuses a second line for a person who is on the list: nobody could tell which of the two is meant. */
function ensureFree(
  file: WorkspaceFile,
  id: string,
  { name, function: title }: Pick<PersonFields, 'name' | 'function'>,
): Result<null, 'PERSON_LISTED'> {
  const isSame = (a: string, b: string) => foldForSearch(a) === foldForSearch(b);
  const other = listPeople(file).find(
    (each) => each.id !== id && each.left === null && isSame(each.name, name) && isSame(each.function, title),
  );
  return other ? refuse('PERSON_LISTED', { person: other.name, function: other.function }) : ok(null);
}

/** Roles in one order, each once, so that the same choice is the same value. */
function inOrder<Fields extends Partial<PersonFields>>(fields: Fields): Fields {
  return fields.roles ? { ...fields, roles: [...new Set(fields.roles)].sort() } : fields;
}
